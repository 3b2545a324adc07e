# Walks inland from the shore of each ocean, to cells at least as high; what both walks reach is the answer.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def walk(shore):
            seen = [[False] * n for _ in range(m)]
            stack = []
            for r, c in shore:
                if not seen[r][c]:
                    seen[r][c] = True
                    stack.append((r, c))
            while stack:
                r, c = stack.pop()
                height = heights[r][c]
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < m and 0 <= x < n and not seen[y][x] and heights[y][x] >= height:
                        seen[y][x] = True
                        stack.append((y, x))
            return seen

        pacific = walk([(r, 0) for r in range(m)] + [(0, c) for c in range(n)])
        atlantic = walk([(r, n - 1) for r in range(m)] + [(m - 1, c) for c in range(n)])
        return [[r, c] for r in range(m) for c in range(n) if pacific[r][c] and atlantic[r][c]]
