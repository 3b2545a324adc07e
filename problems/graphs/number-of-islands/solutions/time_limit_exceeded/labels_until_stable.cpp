// Every land cell starts with a label of its own; cells take the smallest label near them until nothing changes.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        const int m = grid.size(), n = grid[0].size();
        vector<vector<int>> label(m, vector<int>(n, INT_MAX));
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j)
                if (grid[i][j] == '1') label[i][j] = i * n + j;
        for (bool changed = true; changed;) {
            changed = false;
            for (int i = 0; i < m; ++i)
                for (int j = 0; j < n; ++j) {
                    if (grid[i][j] == '0') continue;
                    int best = label[i][j];
                    if (i > 0) best = min(best, label[i - 1][j]);
                    if (i + 1 < m) best = min(best, label[i + 1][j]);
                    if (j > 0) best = min(best, label[i][j - 1]);
                    if (j + 1 < n) best = min(best, label[i][j + 1]);
                    if (best != label[i][j]) {
                        label[i][j] = best;
                        changed = true;
                    }
                }
        }
        int islands = 0;
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j)
                if (label[i][j] == i * n + j) ++islands;
        return islands;
    }
};
