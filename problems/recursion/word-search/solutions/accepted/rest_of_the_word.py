# Hands down what is left of the word; cells in use hold a dot.
class Solution:
    def exist(self, board, word):
        def helper(i, j, rest):
            if not rest:
                return True
            if i < 0 or j < 0 or i >= len(board) or j >= len(board[0]) or board[i][j] != rest[0]:
                return False
            board[i][j] = "."
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if helper(x, y, rest[1:]):
                    return True
            board[i][j] = rest[0]
            return False

        return any(helper(i, j, word) for i in range(len(board)) for j in range(len(board[0])))
