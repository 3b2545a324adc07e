# problem: arrays/merge-intervals
# time: O(n log n)
# memory: O(n)
# note: sweep over the sorted points of a dictionary of differences
from collections import Counter


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        opened, closed = Counter(), Counter()
        for a, b in intervals:
            opened[a] += 1
            closed[b] += 1
        res, active, begin = [], 0, None
        for point in sorted(opened.keys() | closed.keys()):
            if active == 0:
                begin = point
            active += opened[point] - closed[point]
            if active == 0:
                res.append([begin, point])
        return res
