# Sets of complex numbers: what lies beside the front and is empty is the next front.
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        cells = {complex(r, c): v for r, row in enumerate(rooms) for c, v in enumerate(row)}
        empty = {at for at, v in cells.items() if v == 2147483647}
        front = {at for at, v in cells.items() if v == 0}
        steps = 0
        while front and empty:
            steps += 1
            front = {at + move for at in front for move in (1, -1, 1j, -1j)} & empty
            empty -= front
            for at in front:
                rooms[int(at.real)][int(at.imag)] = steps
