# Takes out each row, column and box as a list and compares its length with that of its set.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        return self.rows_fit(board) and self.rows_fit(zip(*board)) and self.boxes_fit(board)

    def rows_fit(self, board):
        return all(self.unit_fits(line) for line in board)

    def boxes_fit(self, board):
        for i in (0, 3, 6):
            for j in (0, 3, 6):
                box = [board[x][y] for x in range(i, i + 3) for y in range(j, j + 3)]
                if not self.unit_fits(box):
                    return False
        return True

    def unit_fits(self, unit):
        unit = [i for i in unit if i != "."]
        return len(set(unit)) == len(unit)
