# Queries in ascending order meet the intervals in order of their left ends. A heap holds those that have begun, the
# smallest on top; one that is over is thrown away when it comes up.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        by_left = sorted(intervals)
        begun = []
        size_at = {}
        following = 0
        for query in sorted(set(queries)):
            while following < len(by_left) and by_left[following][0] <= query:
                left, right = by_left[following]
                if right >= query:
                    heappush(begun, (right - left + 1, right))
                following += 1
            while begun and begun[0][1] < query:
                heappop(begun)
            size_at[query] = begun[0][0] if begun else -1
        return [size_at[query] for query in queries]
