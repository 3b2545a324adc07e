# A tree over the different queries: an interval leaves its size at the nodes that make up its range.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        points = sorted(set(queries))
        place = {point: i for i, point in enumerate(points)}
        n = len(points)
        tree = [inf] * (2 * n)
        for left, right in intervals:
            size = right - left + 1
            lo, hi = bisect_left(points, left) + n, bisect_right(points, right) + n
            while lo < hi:
                if lo & 1:
                    tree[lo] = min(tree[lo], size)
                    lo += 1
                if hi & 1:
                    hi -= 1
                    tree[hi] = min(tree[hi], size)
                lo >>= 1
                hi >>= 1
        for node in range(2, 2 * n):
            tree[node] = min(tree[node], tree[node // 2])
        return [-1 if tree[n + place[query]] == inf else tree[n + place[query]] for query in queries]
