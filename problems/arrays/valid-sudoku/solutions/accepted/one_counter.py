# Counts all pairs of a group and a digit; none may occur twice.
class Solution:
    def isValidSudoku(self, board):
        count = Counter(
            key
            for i, row in enumerate(board)
            for j, c in enumerate(row)
            if c != "."
            for key in ((c, i), (j, c), (i // 3, j // 3, c))
        )
        return max(count.values(), default=1) == 1
