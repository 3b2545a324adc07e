# Every choice of three points.
class DetectSquares:
    def __init__(self):
        self.points = []

    def add(self, point: List[int]) -> None:
        self.points.append(tuple(point))

    def count(self, point: List[int]) -> int:
        ways = 0
        for three in combinations(self.points, 3):
            corners = sorted((tuple(point), *three))
            (a, b), (c, d), (e, f), (g, h) = corners
            if a == c < e == g and b == f < d == h and e - a == d - b:
                ways += 1
        return ways
