# A way through all points that always goes on to the nearest one.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        left = [tuple(p) for p in points]
        x, y = left.pop(0)
        cost = 0
        while left:
            distance, a, b = min((abs(a - x) + abs(b - y), a, b) for a, b in left)
            cost += distance
            left.remove((a, b))
            x, y = a, b
        return cost
