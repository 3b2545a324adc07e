// Each cell has a label of its own and takes the largest beside it, in sweeps until nothing changes; then labels are counted.
class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size();
        int next = 0;
        for (auto& row : grid)
            for (int& cell : row)
                if (cell) cell = ++next;
        bool changed = true;
        while (changed) {
            changed = false;
            for (int r = 0; r < m; ++r)
                for (int c = 0; c < n; ++c) {
                    if (!grid[r][c]) continue;
                    int best = grid[r][c];
                    if (r > 0) best = max(best, grid[r - 1][c]);
                    if (c > 0) best = max(best, grid[r][c - 1]);
                    if (r + 1 < m) best = max(best, grid[r + 1][c]);
                    if (c + 1 < n) best = max(best, grid[r][c + 1]);
                    if (best != grid[r][c]) {
                        grid[r][c] = best;
                        changed = true;
                    }
                }
        }
        vector<int> count(next + 1);
        int answer = 0;
        for (auto& row : grid)
            for (int cell : row)
                if (cell) answer = max(answer, ++count[cell]);
        return answer;
    }
};
