# Adds one to each point of time that a meeting takes.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        busy = Counter()
        for start, end in intervals:
            for time in range(start, end):
                busy[time] += 1
        return max(busy.values())
