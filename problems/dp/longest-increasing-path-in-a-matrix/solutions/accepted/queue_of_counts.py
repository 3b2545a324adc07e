# Counts the smaller neighbours of each cell and works through a queue of those that wait for none.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, cols = len(matrix), len(matrix[0])

        def around(r, c):
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                if 0 <= r + dr < rows and 0 <= c + dc < cols:
                    yield r + dr, c + dc

        indegree = Counter()
        for r in range(rows):
            for c in range(cols):
                indegree[r, c] = sum(matrix[y][x] < matrix[r][c] for y, x in around(r, c))
        queue = deque((cell, 1) for cell in indegree if indegree[cell] == 0)
        length = 0
        while queue:
            (r, c), length = queue.popleft()
            for y, x in around(r, c):
                if matrix[y][x] > matrix[r][c]:
                    indegree[y, x] -= 1
                    if indegree[y, x] == 0:
                        queue.append(((y, x), length + 1))
        return length
