# One sweep from each shore as in a table: water that has to turn back is lost.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def sweep(rows, cols, step):
            wet = [[False] * n for _ in range(m)]
            for r in rows:
                for c in cols:
                    before = [(r - step, c), (r, c - step)]
                    wet[r][c] = any(
                        not (0 <= y < m and 0 <= x < n) or (wet[y][x] and heights[y][x] <= heights[r][c])
                        for y, x in before
                    )
            return wet

        one = sweep(range(m), range(n), 1)
        two = sweep(range(m - 1, -1, -1), range(n - 1, -1, -1), -1)
        return [[r, c] for r in range(m) for c in range(n) if one[r][c] and two[r][c]]
