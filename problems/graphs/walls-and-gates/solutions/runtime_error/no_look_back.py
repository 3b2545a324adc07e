# Walks on into rooms that have a distance already, so that two neighbours call each other for ever.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def walk(r, c, steps):
            if not (0 <= r < m and 0 <= c < n) or rooms[r][c] == -1:
                return
            rooms[r][c] = min(rooms[r][c], steps)
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                walk(y, x, steps + 1)

        for r in range(m):
            for c in range(n):
                if rooms[r][c] == 0:
                    walk(r, c, 0)
