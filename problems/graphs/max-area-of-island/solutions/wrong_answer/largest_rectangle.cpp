// Looks for the largest rectangle of land, which is another problem.
class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), best = 0;
        vector<int> height(n, 0);
        for (int r = 0; r < m; ++r) {
            for (int c = 0; c < n; ++c) height[c] = grid[r][c] ? height[c] + 1 : 0;
            for (int c = 0; c < n; ++c) {
                int lowest = height[c];
                for (int d = c; d < n && lowest > 0; ++d) {
                    lowest = min(lowest, height[d]);
                    best = max(best, lowest * (d - c + 1));
                }
            }
        }
        return best;
    }
};
