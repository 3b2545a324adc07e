# Demands all nine digits in each row, column and box.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        nine = set("123456789")
        boxes = [[board[r + i][c + j] for i in range(3) for j in range(3)] for r in (0, 3, 6) for c in (0, 3, 6)]
        return all(set(group) == nine for group in [*board, *zip(*board), *boxes])
