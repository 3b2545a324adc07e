# Intervals by size, and for each query the next one that has no answer yet.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        points = sorted(set(queries))
        following = list(range(len(points) + 1))
        size_at = {}

        def find(i):
            root = i
            while following[root] != root:
                root = following[root]
            while following[i] != root:
                following[i], i = root, following[i]
            return root

        for left, right in sorted(intervals, key=lambda pair: pair[1] - pair[0]):
            i = find(bisect_left(points, left))
            while i < len(points) and points[i] <= right:
                size_at[points[i]] = right - left + 1
                following[i] = i + 1
                i = find(i)
        return [size_at.get(query, -1) for query in queries]
