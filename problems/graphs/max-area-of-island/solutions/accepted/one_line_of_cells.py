# The map in one list with a border of water around it, so that steps need no look at the edges; a deque as the queue.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        width = len(grid[0]) + 1
        cells = [0] * width
        for row in grid:
            cells += row + [0]
        cells += [0] * width
        best = 0
        for start, cell in enumerate(cells):
            if not cell:
                continue
            cells[start] = 0
            queue = deque([start])
            area = 0
            while queue:
                at = queue.popleft()
                area += 1
                for near in (at - 1, at + 1, at - width, at + width):
                    if cells[near]:
                        cells[near] = 0
                        queue.append(near)
            best = max(best, area)
        return best
