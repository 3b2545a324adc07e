# Takes the higher one of both ends, as if the ground between them were always lower.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        return max(grid[0][0], grid[-1][-1], 2 * (len(grid) - 1))
