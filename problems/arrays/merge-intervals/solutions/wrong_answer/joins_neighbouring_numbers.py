# Marks whole numbers as covered, so that [2, 3] and [4, 5] look like one interval.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        change = [0] * (max(end for _, end in intervals) + 2)
        for start, end in intervals:
            change[start] += 1
            change[end + 1] -= 1
        merged, open_count = [], 0
        for point, step in enumerate(change):
            before, open_count = open_count, open_count + step
            if not before and open_count:
                merged.append([point, point])
            elif before and not open_count:
                merged[-1][1] = point - 1
        return merged
