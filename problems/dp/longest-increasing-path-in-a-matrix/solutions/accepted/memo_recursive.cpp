// Depth first from each cell, with a table of the lengths that are known; 0 means not known yet.
class Solution {
    vector<vector<int>> dp;
    int n, m;
    vector<vector<int>> dirs = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    int dfs(vector<vector<int>>& matrix, int i, int j) {
        if (dp[i][j] != 0) return dp[i][j];
        int best = 1;
        for (auto& d : dirs) {
            int x = i + d[0];
            int y = j + d[1];
            if (x < 0 || y < 0 || x >= n || y >= m) continue;
            if (matrix[x][y] <= matrix[i][j]) continue;
            best = max(best, 1 + dfs(matrix, x, y));
        }
        return dp[i][j] = best;
    }

public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        n = matrix.size();
        m = matrix[0].size();
        dp.assign(n, vector<int>(m, 0));
        int ans = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++) ans = max(ans, dfs(matrix, i, j));
        return ans;
    }
};
