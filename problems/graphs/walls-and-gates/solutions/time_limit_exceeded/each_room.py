# Searches for the nearest gate from each room by itself.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def nearest(r, c):
            seen, queue = {(r, c)}, deque([(r, c, 0)])
            while queue:
                y, x, steps = queue.popleft()
                if rooms[y][x] == 0:
                    return steps
                for at in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= at[0] < m and 0 <= at[1] < n and rooms[at[0]][at[1]] != -1 and at not in seen:
                        seen.add(at)
                        queue.append((*at, steps + 1))
            return 2**31 - 1

        for r in range(m):
            for c in range(n):
                if rooms[r][c] > 0:
                    rooms[r][c] = nearest(r, c)
