# Joins the first two intervals that share a point, and begins anew until no two do.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        rest = intervals + [newInterval]
        while True:
            for i, j in combinations(range(len(rest)), 2):
                a, b = rest[i], rest[j]
                if a[0] <= b[1] and b[0] <= a[1]:
                    rest[i] = [min(a[0], b[0]), max(a[1], b[1])]
                    del rest[j]
                    break
            else:
                return sorted(rest)
