# Counts for each meeting all that overlap with it, though these need not take place at the same time.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        best = 0
        for start, end in intervals:
            best = max(best, sum(s < end and start < e for s, e in intervals))
        return best
