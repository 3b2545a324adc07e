# Looks at the next interval without asking whether there is one.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = []
        i = 0
        while i < len(intervals):
            start, end = intervals[i]
            while intervals[i + 1][0] <= end:
                i += 1
                end = max(end, intervals[i][1])
            merged.append([start, end])
            i += 1
        return merged
