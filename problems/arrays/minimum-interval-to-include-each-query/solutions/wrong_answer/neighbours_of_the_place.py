# Bisects for the query among the intervals by left end, and looks at ten neighbours only.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        answers = []
        for query in queries:
            at = bisect_right(intervals, [query, inf])
            near = intervals[max(0, at - 10) : at]
            answers.append(min((r - l + 1 for l, r in near if l <= query <= r), default=-1))
        return answers
