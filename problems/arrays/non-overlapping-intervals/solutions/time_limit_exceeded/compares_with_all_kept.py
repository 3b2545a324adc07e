# In order of ends each interval is compared with all that stay so far.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda pair: pair[1]):
            if all(e <= start or s >= end for s, e in kept):
                kept.append((start, end))
        return len(intervals) - len(kept)
