# Backtracking row by row on three bit masks: columns in use, and the diagonals, which shift by one with each row.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        boards: List[List[str]] = []
        board: List[str] = []
        row_of = {1 << column: "." * column + "Q" + "." * (n - column - 1) for column in range(n)}
        every_column = (1 << n) - 1

        def place(columns: int, falling: int, rising: int) -> None:
            if columns == every_column:
                boards.append(board[:])
                return
            free = every_column & ~(columns | falling | rising)
            while free:
                square = free & -free
                free ^= square
                board.append(row_of[square])
                place(columns | square, (falling | square) << 1, (rising | square) >> 1)
                board.pop()

        place(0, 0, 0)
        return boards
