# Sweeps over the building until no room gets a better distance.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        changed = True
        while changed:
            changed = False
            for r in range(m):
                for c in range(n):
                    if rooms[r][c] <= 0:
                        continue
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= y < m and 0 <= x < n and rooms[y][x] != -1 and rooms[y][x] + 1 < rooms[r][c]:
                            rooms[r][c] = rooms[y][x] + 1
                            changed = True
