# Asks neighbours by recursion and remembers what came out, also where the search had to leave out cells on its own way.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        known = {}

        def steps(r, c):
            if not (0 <= r < m and 0 <= c < n) or rooms[r][c] == -1:
                return inf
            if rooms[r][c] == 0:
                return 0
            if (r, c) not in known:
                known[r, c] = inf
                known[r, c] = 1 + min(steps(r + 1, c), steps(r - 1, c), steps(r, c + 1), steps(r, c - 1))
            return known[r, c]

        for r in range(m):
            for c in range(n):
                if rooms[r][c] > 0:
                    steps(r, c)
        for (r, c), value in known.items():
            if value < inf:
                rooms[r][c] = value
