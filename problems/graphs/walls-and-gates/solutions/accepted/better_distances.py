# Depth first from each gate, as long as the distance gets better.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        def walk(r, c, d):
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < len(rooms) and 0 <= x < len(rooms[0]) and rooms[y][x] > d:
                    rooms[y][x] = d
                    walk(y, x, d + 1)

        for r in range(len(rooms)):
            for c in range(len(rooms[0])):
                if rooms[r][c] == 0:
                    walk(r, c, 1)
