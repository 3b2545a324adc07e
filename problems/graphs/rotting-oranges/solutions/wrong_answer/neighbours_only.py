# Takes an orange for cut off only if all places beside it are empty.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])

        def beside(r, c):
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < m and 0 <= x < n:
                    yield y, x

        for r in range(m):
            for c in range(n):
                if grid[r][c] == 1 and not any(grid[y][x] for y, x in beside(r, c)):
                    return -1
        front = [(r, c) for r in range(m) for c in range(n) if grid[r][c] == 2]
        minutes = -1
        while front:
            minutes += 1
            reached = {at for r, c in front for at in beside(r, c) if grid[at[0]][at[1]] == 1}
            for r, c in reached:
                grid[r][c] = 2
            front = list(reached)
        return max(0, minutes)
