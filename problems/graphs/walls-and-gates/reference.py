# Breadth first from all gates at once. A room gets its distance when it enters the front, so it enters once; that it was
# empty until then is the mark. Rooms that are never reached keep what they have.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        empty = 2**31 - 1
        front = [(r, c) for r in range(m) for c in range(n) if rooms[r][c] == 0]
        steps = 0
        while front:
            steps += 1
            following = []
            for r, c in front:
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < m and 0 <= x < n and rooms[y][x] == empty:
                        rooms[y][x] = steps
                        following.append((y, x))
            front = following
