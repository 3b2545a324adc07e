# problem: graphs/number-of-islands
# time: O(m^2 n^2)
# memory: O(m n)
# note: looks for land from the first row again after every island; chess board
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def find():
            for r, row in enumerate(grid):
                if "1" in row:
                    return r, row.index("1")
            return None

        count = 0
        while (start := find()) is not None:
            count += 1
            grid[start[0]][start[1]] = "0"
            stack = [start]
            while stack:
                r, c = stack.pop()
                for x, y in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= x < len(grid) and 0 <= y < len(grid[x]) and grid[x][y] == "1":
                        grid[x][y] = "0"
                        stack.append((x, y))
        return count
