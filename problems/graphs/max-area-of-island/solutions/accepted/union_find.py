# Union-find in dictionaries; the areas are counted by root at the end.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        parent = {}

        def find(a):
            while parent[a] != a:
                parent[a] = parent[parent[a]]
                a = parent[a]
            return a

        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if cell == 0:
                    continue
                parent[r, c] = (r, c)
                for beside in ((r - 1, c), (r, c - 1)):
                    if beside in parent:
                        parent[find(beside)] = find((r, c))
        return max(Counter(find(a) for a in parent).values(), default=0)
