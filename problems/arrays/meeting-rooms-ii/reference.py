# Starts and ends sorted apart: a meeting uses a room again if one more meeting is over by then.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = sorted(end for _, end in intervals)
        over = 0
        for start in sorted(start for start, _ in intervals):
            if ends[over] <= start:
                over += 1
        return len(ends) - over
