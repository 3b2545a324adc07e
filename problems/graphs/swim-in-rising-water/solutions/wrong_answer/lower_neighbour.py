# Goes on to the lowest neighbour that was not visited, and turns back only where there is none.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        seen = {(0, 0)}
        way = [(0, 0)]
        while way[-1] != (n - 1, n - 1):
            r, c = way[-1]
            beside = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            beside = [(y, x) for y, x in beside if 0 <= y < n and 0 <= x < n and (y, x) not in seen]
            if not beside:
                way.pop()
                continue
            y, x = min(beside, key=lambda at: grid[at[0]][at[1]])
            seen.add((y, x))
            way.append((y, x))
        return max(grid[r][c] for r, c in way)
