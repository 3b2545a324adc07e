# A set of points: what is added again is not counted again.
class DetectSquares:
    def __init__(self):
        self.points = set()

    def add(self, point: List[int]) -> None:
        self.points.add(tuple(point))

    def count(self, point: List[int]) -> int:
        px, py = point
        return sum(
            (px, y) in self.points and (x, py) in self.points
            for x, y in self.points
            if abs(x - px) == abs(y - py) and x != px
        )
