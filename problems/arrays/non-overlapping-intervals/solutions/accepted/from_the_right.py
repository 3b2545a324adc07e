# The mirror image: in falling order of starts, keep what ends at or before the start kept last.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda pair: -pair[0])
        border = intervals[0][0]
        removed = 0
        for start, end in intervals[1:]:
            if end > border:
                removed += 1
            else:
                border = start
        return removed
