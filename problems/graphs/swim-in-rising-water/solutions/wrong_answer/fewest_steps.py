# Breadth first: the time of the way with the fewest steps that is found first.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        time = {(0, 0): grid[0][0]}
        queue = deque([(0, 0)])
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
                if 0 <= y < n and 0 <= x < n and (y, x) not in time:
                    time[y, x] = max(time[r, c], grid[y][x])
                    queue.append((y, x))
        return time[n - 1, n - 1]
