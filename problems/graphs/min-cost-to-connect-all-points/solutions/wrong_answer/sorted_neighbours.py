# Connects each point with the next one in the order of coordinates.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        points.sort()
        return sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(points, points[1:]))
