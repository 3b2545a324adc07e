# A defaultdict makes an entry for every column that is asked for, while it is being walked through.
class DetectSquares:
    def __init__(self):
        self.times = defaultdict(int)

    def add(self, point: List[int]) -> None:
        self.times[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        px, py = point
        ways = 0
        for (x, y), many in self.times.items():
            if abs(x - px) == abs(y - py) and x != px:
                ways += many * self.times[(x, py)] * self.times[(px, y)]
        return ways
