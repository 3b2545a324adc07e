# Takes the cells from the greatest to the least.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        height = len(matrix)
        width = len(matrix[0])
        cells = []
        for r in range(height):
            for c in range(width):
                cells.append((matrix[r][c], r, c))
        cells.sort(reverse=True)
        best = [[0] * width for _ in range(height)]
        longest = 0
        for value, r, c in cells:
            here = 0
            if r > 0 and matrix[r - 1][c] > value:
                here = max(here, best[r - 1][c])
            if r < height - 1 and matrix[r + 1][c] > value:
                here = max(here, best[r + 1][c])
            if c > 0 and matrix[r][c - 1] > value:
                here = max(here, best[r][c - 1])
            if c < width - 1 and matrix[r][c + 1] > value:
                here = max(here, best[r][c + 1])
            best[r][c] = here + 1
            longest = max(longest, best[r][c])
        return longest
