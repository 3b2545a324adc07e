# In order of ends each interval stays that begins at or behind the end of the one kept last.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed = 0
        last_end = -inf
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= last_end:
                last_end = end
            else:
                removed += 1
        return removed
