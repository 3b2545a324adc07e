# The whole plane as rows of counts that are made when they are needed, and every length of a side.
class DetectSquares:
    def __init__(self):
        self.grid = {}

    def add(self, point: List[int]) -> None:
        x, y = point
        if x not in self.grid:
            self.grid[x] = [0] * 1001
        self.grid[x][y] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        if x not in self.grid:
            return 0
        mine = self.grid[x]
        answer = 0
        for other, column in self.grid.items():
            side = abs(other - x)
            if side == 0 or column[y] == 0:
                continue
            if y + side <= 1000:
                answer += column[y] * column[y + side] * mine[y + side]
            if y - side >= 0:
                answer += column[y] * column[y - side] * mine[y - side]
        return answer
