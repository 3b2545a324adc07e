# Squares in every position, also those that stand on a corner.
class DetectSquares:
    def __init__(self):
        self.times = Counter()

    def add(self, point: List[int]) -> None:
        self.times[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        ways = 0
        for (a, b), many in self.times.items():
            dx, dy = a - x, b - y
            if dx or dy:
                ways += many * self.times.get((a - dy, b + dx), 0) * self.times.get((x - dy, y + dx), 0)
        return ways
