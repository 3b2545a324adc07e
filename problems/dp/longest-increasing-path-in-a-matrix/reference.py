# Cells are taken once all of their smaller neighbours are, in rounds: the first one takes the cells that have none. A path takes
# one cell of each round, so that the number of rounds is the answer.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])
        greater = [[[] for _ in range(n)] for _ in range(m)]
        waiting = [[0] * n for _ in range(m)]
        for r in range(m):
            for c in range(n):
                for y, x in ((r + 1, c), (r, c + 1)):
                    if y < m and x < n:
                        if matrix[y][x] > matrix[r][c]:
                            greater[r][c].append((y, x))
                            waiting[y][x] += 1
                        elif matrix[y][x] < matrix[r][c]:
                            greater[y][x].append((r, c))
                            waiting[r][c] += 1
        front = [(r, c) for r in range(m) for c in range(n) if not waiting[r][c]]
        rounds = 0
        while front:
            rounds += 1
            free = []
            for r, c in front:
                for y, x in greater[r][c]:
                    waiting[y][x] -= 1
                    if not waiting[y][x]:
                        free.append((y, x))
            front = free
        return rounds
