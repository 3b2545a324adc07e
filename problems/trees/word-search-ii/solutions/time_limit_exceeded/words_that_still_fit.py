# Walks once for all words, but makes a new list of those that still fit at every step.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, cols = len(board), len(board[0])
        found = set()

        def walk(r, c, depth, fitting):
            letter = board[r][c]
            fitting = [word for word in fitting if len(word) > depth and word[depth] == letter]
            if not fitting:
                return
            found.update(word for word in fitting if len(word) == depth + 1)
            board[r][c] = "#"
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                if 0 <= r + dr < rows and 0 <= c + dc < cols:
                    walk(r + dr, c + dc, depth + 1, fitting)
            board[r][c] = letter

        for r in range(rows):
            for c in range(cols):
                walk(r, c, 0, words)
        return list(found)
