# A table in which the index -1 is the last row: squares go on beyond the edge and come in again at the other side.
class DetectSquares:
    def __init__(self):
        self.grid = defaultdict(lambda: [0] * 1001)

    def add(self, point: List[int]) -> None:
        self.grid[point[0]][point[1]] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        mine = self.grid[x]
        ways = 0
        for other in list(self.grid):
            side = abs(other - x)
            if side == 0:
                continue
            column = self.grid[other]
            ways += column[y] * column[y - side] * mine[y - side]
            if y + side <= 1000:
                ways += column[y] * column[y + side] * mine[y + side]
        return ways
