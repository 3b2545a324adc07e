# Those that end before the new one and those that begin after it are copied; the others widen it.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        start, end = newInterval
        before = [pair for pair in intervals if pair[1] < start]
        after = [pair for pair in intervals if pair[0] > end]
        if len(before) + len(after) < len(intervals):
            start = min(start, intervals[len(before)][0])
            end = max(end, intervals[len(intervals) - len(after) - 1][1])
        return [*before, [start, end], *after]
