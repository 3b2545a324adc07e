# One Counter for all; its different points are gone through, those of the same column are taken.
class DetectSquares:
    def __init__(self):
        self.counter = Counter()

    def add(self, point: List[int]) -> None:
        self.counter[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        x1, y1 = point
        c = self.counter
        ans = 0
        for (x2, y2), times in c.items():
            if x2 == x1 and y2 != y1:
                d = y2 - y1
                ans += times * c[x1 + d, y1] * c[x1 + d, y2]
                ans += times * c[x1 - d, y1] * c[x1 - d, y2]
        return ans
