# Breadth first with a deque, from both shores.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def bfs(start):
            queue, reached = deque(start), set(start)
            while queue:
                r, c = queue.popleft()
                for dr, dc in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                    y, x = r + dr, c + dc
                    if 0 <= y < m and 0 <= x < n and (y, x) not in reached:
                        if heights[y][x] >= heights[r][c]:
                            reached.add((y, x))
                            queue.append((y, x))
            return reached

        top_left = [(0, c) for c in range(n)] + [(r, 0) for r in range(1, m)]
        bottom_right = [(m - 1, c) for c in range(n)] + [(r, n - 1) for r in range(m - 1)]
        return sorted(map(list, bfs(top_left) & bfs(bottom_right)))
