# Every height occurs once, so a table with a place for each height does what a heap would: cells at the shore wait there until
# the water stands as high.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        waiting = [None] * (n * n)
        waiting[grid[0][0]] = (0, 0)
        seen = {(0, 0)}
        for t in range(n * n):
            todo = [waiting[t]] if waiting[t] else []
            while todo:
                r, c = todo.pop()
                if r == c == n - 1:
                    return t
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < n and 0 <= x < n and (y, x) not in seen:
                        seen.add((y, x))
                        if grid[y][x] <= t:
                            todo.append((y, x))
                        else:
                            waiting[grid[y][x]] = (y, x)
