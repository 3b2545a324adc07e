# Prim's algorithm with a table: for each point outside the distance to the nearest point inside. The nearest of all joins,
# and only it can bring others nearer.
class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        x, y = points[0]
        outside = [(inf, a, b) for a, b in points[1:]]
        cost = 0
        while outside:
            following = []
            nearest = None
            for distance, a, b in outside:
                direct = abs(a - x) + abs(b - y)
                entry = (direct, a, b) if direct < distance else (distance, a, b)
                if nearest is None:
                    nearest = entry
                elif entry < nearest:
                    following.append(nearest)
                    nearest = entry
                else:
                    following.append(entry)
            distance, x, y = nearest
            cost += distance
            outside = following
        return cost
