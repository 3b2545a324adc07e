# Splits the groups so far into those that meet the new interval and the others, for each interval.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        groups = []
        for start, end in intervals:
            meeting = [g for g in groups if g[0] <= end and start <= g[1]]
            apart = [g for g in groups if not (g[0] <= end and start <= g[1])]
            meeting.append([start, end])
            groups = [*apart, [min(g[0] for g in meeting), max(g[1] for g in meeting)]]
        return groups
