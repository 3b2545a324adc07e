# Pops each interval that is swallowed out of the list, then inserts the new one.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        i = 0
        while i < len(intervals):
            a, b = intervals[i]
            if b < start:
                i += 1
            elif a <= end:
                start, end = min(a, start), max(b, end)
                intervals.pop(i)
            else:
                break
        intervals.insert(i, [start, end])
        return intervals
