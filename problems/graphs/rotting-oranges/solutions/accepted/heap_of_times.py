# Shortest ways from all rotten oranges, with a heap, as for edges of any length.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        times = {}
        heap = [(0, r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
        heapq.heapify(heap)
        while heap:
            time, r, c = heapq.heappop(heap)
            if (r, c) in times:
                continue
            times[r, c] = time
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                    heapq.heappush(heap, (time + 1, y, x))
        if any(cell == 1 and (r, c) not in times for r, row in enumerate(grid) for c, cell in enumerate(row)):
            return -1
        return max(times.values(), default=0)
