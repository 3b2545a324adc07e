// A table filled row by row, as if paths led to the right and down, or backwards along such a way.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size(), best = 1;
        vector<vector<int>> up(m, vector<int>(n, 1)), down(m, vector<int>(n, 1));
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) {
                if (i > 0 && matrix[i][j] > matrix[i - 1][j]) up[i][j] = max(up[i][j], up[i - 1][j] + 1);
                if (j > 0 && matrix[i][j] > matrix[i][j - 1]) up[i][j] = max(up[i][j], up[i][j - 1] + 1);
                if (i > 0 && matrix[i][j] < matrix[i - 1][j]) down[i][j] = max(down[i][j], down[i - 1][j] + 1);
                if (j > 0 && matrix[i][j] < matrix[i][j - 1]) down[i][j] = max(down[i][j], down[i][j - 1] + 1);
                best = max({best, up[i][j], down[i][j]});
            }
        return best;
    }
};
