# All comings and goings as pairs, sorted; going comes first where both are at the same time.
class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        events = [(start, +1) for start, _ in intervals] + [(end, -1) for _, end in intervals]
        return max(itertools.accumulate(change for _, change in sorted(events)))
