// A table of times, bettered from the neighbours in sweeps over the grid until nothing changes.
class Solution {
public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size();
        vector<vector<int>> best(n, vector<int>(n, INT_MAX));
        best[0][0] = grid[0][0];
        bool changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < n; ++r)
                for (int c = 0; c < n; ++c) {
                    int from = INT_MAX;
                    if (r > 0) from = min(from, best[r - 1][c]);
                    if (c > 0) from = min(from, best[r][c - 1]);
                    if (r + 1 < n) from = min(from, best[r + 1][c]);
                    if (c + 1 < n) from = min(from, best[r][c + 1]);
                    int time = max(from, grid[r][c]);
                    if (time < best[r][c]) {
                        best[r][c] = time;
                        changed = true;
                    }
                }
        }
        return best[n - 1][n - 1];
    }
};
