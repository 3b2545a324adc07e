# Every point of the column with every point of the row.
class DetectSquares:
    def __init__(self):
        self.points = []
        self.times = Counter()

    def add(self, point: List[int]) -> None:
        self.points.append(point)
        self.times[point[0], point[1]] += 1

    def count(self, point: List[int]) -> int:
        px, py = point
        column = [y for x, y in self.points if x == px and y != py]
        row = [x for x, y in self.points if y == py and x != px]
        ways = 0
        for y in column:
            for x in row:
                if abs(y - py) == abs(x - px):
                    ways += self.times[x, y]
        return ways
