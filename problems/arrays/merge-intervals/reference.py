# Sorted by start, an interval belongs to the current group if it starts no later than the group's largest end.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged: list[list[int]] = []
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
