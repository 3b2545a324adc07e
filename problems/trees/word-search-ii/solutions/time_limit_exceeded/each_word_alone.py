# Searches the board for each word alone, as if there were no others.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, cols = len(board), len(board[0])

        def exists(r, c, word, k):
            if board[r][c] != word[k]:
                return False
            if k == len(word) - 1:
                return True
            board[r][c] = "#"
            there = any(
                0 <= r + dr < rows and 0 <= c + dc < cols and exists(r + dr, c + dc, word, k + 1)
                for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            )
            board[r][c] = word[k]
            return there

        return [word for word in words if any(exists(r, c, word, 0) for r in range(rows) for c in range(cols))]
