# Compares sums: a group is fine if its digits and what is left of nine different ones come to 45.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = [[board[r + i][c + j] for i in range(3) for j in range(3)] for r in (0, 3, 6) for c in (0, 3, 6)]
        for group in [*board, *zip(*board), *boxes]:
            digits = [int(d) for d in group if d != "."]
            if len(digits) == 9 and sum(digits) != 45:
                return False
            if len(digits) < 9 and sum(digits) > 45:
                return False
        return True
