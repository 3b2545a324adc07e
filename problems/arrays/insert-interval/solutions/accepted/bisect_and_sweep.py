# Puts it where its start belongs, then merges all as if nothing were known of them.
class Solution:
    def insert(self, intervals, newInterval):
        insort(intervals, newInterval)
        merged = []
        for start, end in intervals:
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], end))
            else:
                merged.append((start, end))
        return merged
