# Shortest ways from all gates, with a heap, as for steps of any length.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        heap = [(0, r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == 0]
        done = set()
        while heap:
            steps, r, c = heapq.heappop(heap)
            if (r, c) in done:
                continue
            done.add((r, c))
            rooms[r][c] = steps
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < len(rooms) and 0 <= x < len(rooms[0]) and rooms[y][x] != -1:
                    heapq.heappush(heap, (steps + 1, y, x))
