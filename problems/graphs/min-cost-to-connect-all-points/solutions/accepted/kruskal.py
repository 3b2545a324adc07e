# Kruskal's algorithm: all pairs by length, and union-find.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        parent = list(range(n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        edges = []
        for i in range(n):
            for j in range(i):
                edges.append((abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j))
        edges.sort()
        cost = 0
        for distance, i, j in edges:
            a, b = find(i), find(j)
            if a != b:
                parent[a] = b
                cost += distance
        return cost
