# Takes the distance over rows and columns, as if there were no walls.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        gates = [(r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == 0]
        for r, row in enumerate(rooms):
            for c, cell in enumerate(row):
                if cell > 0 and gates:
                    row[c] = min(abs(r - y) + abs(c - x) for y, x in gates)
