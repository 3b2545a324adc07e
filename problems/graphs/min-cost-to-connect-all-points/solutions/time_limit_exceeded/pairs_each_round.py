# For each new point a look at all pairs of a point inside and a point outside.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        inside, outside = [points[0]], points[1:]
        cost = 0
        while outside:
            distance, at = min(
                (abs(p[0] - q[0]) + abs(p[1] - q[1]), k) for k, q in enumerate(outside) for p in inside
            )
            cost += distance
            inside.append(outside.pop(at))
        return cost
