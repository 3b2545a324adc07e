# A cached function of the cell.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        m, n = len(matrix), len(matrix[0])

        @cache
        def dfs(i, j):
            ans = 1
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < m and 0 <= b < n and matrix[a][b] > matrix[i][j]:
                    ans = max(ans, dfs(a, b) + 1)
            return ans

        return max(dfs(i, j) for i in range(m) for j in range(n))
