# Prim's algorithm with a dict from each point outside to its distance.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        distance = {tuple(p): math.inf for p in points}
        distance[tuple(points[0])] = 0
        total = 0
        while distance:
            x, y = min(distance, key=distance.get)
            total += distance.pop((x, y))
            for a, b in distance:
                distance[a, b] = min(distance[a, b], abs(a - x) + abs(b - y))
        return total
