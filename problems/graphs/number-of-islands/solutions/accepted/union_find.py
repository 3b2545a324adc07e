# Union-find over a dict of land cells, rows and columns as one key.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        parent = {}

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        count = 0
        for r in range(m):
            for c in range(n):
                if grid[r][c] == "1":
                    key = r * n + c
                    parent[key] = key
                    count += 1
                    for other in ([key - n] if r else []) + ([key - 1] if c else []):
                        if other in parent:
                            a, b = find(other), find(key)
                            if a != b:
                                parent[b] = a
                                count -= 1
        return count
