# All pairs by length; whether two points are connected already is found by a walk each time.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        n = len(points)
        edges = sorted(
            (abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j)
            for i in range(n)
            for j in range(i)
        )
        beside = [[] for _ in range(n)]
        cost = 0
        for distance, i, j in edges:
            seen, todo = {i}, [i]
            while todo and j not in seen:
                for v in beside[todo.pop()]:
                    if v not in seen:
                        seen.add(v)
                        todo.append(v)
            if j not in seen:
                beside[i].append(j)
                beside[j].append(i)
                cost += distance
        return cost
