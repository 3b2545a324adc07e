// A table that is filled from above and from the left only.
class Solution {
public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size();
        vector<vector<int>> dp = grid;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                if (i == 0 && j == 0) continue;
                int from = INT_MAX;
                if (i > 0) from = min(from, dp[i - 1][j]);
                if (j > 0) from = min(from, dp[i][j - 1]);
                dp[i][j] = max(grid[i][j], from);
            }
        return dp[n - 1][n - 1];
    }
};
