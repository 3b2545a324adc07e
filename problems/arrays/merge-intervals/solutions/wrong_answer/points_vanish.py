# Closes before it opens at the same point, so that an interval of one point is never open.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        change = Counter()
        for start, end in intervals:
            change[start] += 1
            change[end] -= 1
        merged, open_count = [], 0
        for point in sorted(change):
            before, open_count = open_count, open_count + change[point]
            if before == 0 and open_count > 0:
                start = point
            elif before > 0 and open_count == 0:
                merged.append([start, point])
        return merged
