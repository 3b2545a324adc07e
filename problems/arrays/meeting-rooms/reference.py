# In order of starts each meeting has to be over before the next one begins.
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        meetings = sorted(intervals)
        return all(before[1] <= after[0] for before, after in pairwise(meetings))
