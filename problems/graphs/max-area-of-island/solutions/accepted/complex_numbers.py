# All land as a set of complex numbers, from which one island after the other is taken with a stack.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {complex(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell}
        largest = 0
        while land:
            stack = [land.pop()]
            area = 0
            while stack:
                at = stack.pop()
                area += 1
                for step in (1, -1, 1j, -1j):
                    if at + step in land:
                        land.remove(at + step)
                        stack.append(at + step)
            largest = max(largest, area)
        return largest
