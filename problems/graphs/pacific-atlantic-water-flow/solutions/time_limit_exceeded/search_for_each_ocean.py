# Searches from each cell until it has met both oceans.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def reaches_both(r, c):
            stack, seen = [(r, c)], {(r, c)}
            pacific = atlantic = False
            while stack and not (pacific and atlantic):
                r, c = stack.pop()
                pacific |= r == 0 or c == 0
                atlantic |= r == m - 1 or c == n - 1
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and (y, x) not in seen and heights[y][x] <= heights[r][c]:
                        seen.add((y, x))
                        stack.append((y, x))
            return pacific and atlantic

        return [[r, c] for r in range(m) for c in range(n) if reaches_both(r, c)]
