# Takes the interval that began last of those that include the query, which need not be the smallest.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        begun, size_at, i = [], {}, 0
        intervals = sorted(intervals, key=lambda pair: (pair[0], -pair[1]))
        for query in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= query:
                begun.append(intervals[i])
                i += 1
            while begun and begun[-1][1] < query:
                begun.pop()
            size_at[query] = begun[-1][1] - begun[-1][0] + 1 if begun else -1
        return [size_at[query] for query in queries]
