# Points as texts with a comma, and for each column the set of its heights.
class DetectSquares:
    def __init__(self):
        self.times = {}
        self.heights = [set() for _ in range(1001)]

    def add(self, point: List[int]) -> None:
        key = f"{point[0]},{point[1]}"
        self.times[key] = self.times.get(key, 0) + 1
        self.heights[point[0]].add(point[1])

    def count(self, point: List[int]) -> int:
        x, y = point
        result = 0
        for height in self.heights[x]:
            if height != y:
                side = abs(height - y)
                result += self.ways(x, x + side, y, height)
                result += self.ways(x, x - side, y, height)
        return result

    def ways(self, x, other_x, y, other_y):
        if other_x < 0 or other_x > 1000 or y not in self.heights[other_x] or other_y not in self.heights[other_x]:
            return 0
        corners = (x, other_y), (other_x, y), (other_x, other_y)
        return math.prod(self.times[f"{a},{b}"] for a, b in corners)
