# Sets of complex numbers: each minute the fresh ones beside the rotten ones change over.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        cells = {complex(r, c): v for r, row in enumerate(grid) for c, v in enumerate(row)}
        fresh = {at for at, v in cells.items() if v == 1}
        front = {at for at, v in cells.items() if v == 2}
        minutes = 0
        while fresh:
            front = {at + step for at in front for step in (1, -1, 1j, -1j)} & fresh
            if not front:
                return -1
            fresh -= front
            minutes += 1
        return minutes
