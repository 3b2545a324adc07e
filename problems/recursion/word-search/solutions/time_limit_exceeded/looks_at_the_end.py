# Walks to and fro for as many steps as the word has letters, and only then looks at the letters and whether a cell came twice.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def walk(way):
            r, c = way[-1]
            if not (0 <= r < rows and 0 <= c < columns):
                return False
            if len(way) == len(word):
                return len(set(way)) == len(way) and all(board[r][c] == letter for (r, c), letter in zip(way, word))
            return any(walk([*way, cell]) for cell in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)))

        return any(walk([(r, c)]) for r in range(rows) for c in range(columns))
