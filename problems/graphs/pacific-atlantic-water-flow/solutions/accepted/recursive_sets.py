# Recursion with a set for each ocean.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, cols = len(heights), len(heights[0])
        pacific, atlantic = set(), set()

        def visit(r, c, seen, before):
            if (r, c) in seen or r < 0 or c < 0 or r == rows or c == cols or heights[r][c] < before:
                return
            seen.add((r, c))
            visit(r + 1, c, seen, heights[r][c])
            visit(r - 1, c, seen, heights[r][c])
            visit(r, c + 1, seen, heights[r][c])
            visit(r, c - 1, seen, heights[r][c])

        for c in range(cols):
            visit(0, c, pacific, -1)
            visit(rows - 1, c, atlantic, -1)
        for r in range(rows):
            visit(r, 0, pacific, -1)
            visit(r, cols - 1, atlantic, -1)
        return [list(cell) for cell in pacific & atlantic]
