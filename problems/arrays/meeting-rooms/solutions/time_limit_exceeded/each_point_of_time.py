# Counts for each point of time the meetings that take place then.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        last = max((end for _, end in intervals), default=0)
        for time in range(last):
            if sum(start <= time < end for start, end in intervals) > 1:
                return False
        return True
