# A heap hands out the cells from the least on; complex numbers are the places.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        value = {complex(r, c): x for r, row in enumerate(matrix) for c, x in enumerate(row)}
        heap = [(x, r, c) for r, row in enumerate(matrix) for c, x in enumerate(row)]
        heapq.heapify(heap)
        longest = defaultdict(int)
        while heap:
            x, r, c = heapq.heappop(heap)
            z = complex(r, c)
            longest[z] = 1 + max(longest[z + d] if value.get(z + d, x) < x else 0 for d in (1, -1, 1j, -1j))
        return max(longest.values())
