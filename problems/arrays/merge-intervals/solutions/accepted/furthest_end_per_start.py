# Counting instead of sorting: the furthest end for each start, then one walk over all points.
class Solution:
    def merge(self, intervals):
        furthest = [-1] * (max(s for s, _ in intervals) + 1)
        for s, e in intervals:
            furthest[s] = max(furthest[s], e)
        result = []
        start = end = -1
        for point, reach in enumerate(furthest):
            if reach < 0:
                continue
            if point > end:
                if end >= 0:
                    result.append((start, end))
                start = point
            end = max(end, reach)
        result.append((start, end))
        return result
