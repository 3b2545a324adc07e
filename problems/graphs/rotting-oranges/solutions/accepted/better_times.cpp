// Depth first, again whenever a better time is found; the times stand in the box, from 2 on.
class Solution {
    void spread(vector<vector<int>>& grid, int r, int c, int time) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size()) return;
        if (grid[r][c] == 0 || (grid[r][c] > 1 && grid[r][c] < time)) return;
        grid[r][c] = time;
        spread(grid, r - 1, c, time + 1);
        spread(grid, r + 1, c, time + 1);
        spread(grid, r, c - 1, time + 1);
        spread(grid, r, c + 1, time + 1);
    }

public:
    int orangesRotting(vector<vector<int>>& grid) {
        for (int r = 0; r < (int)grid.size(); r++)
            for (int c = 0; c < (int)grid[0].size(); c++)
                if (grid[r][c] == 2) spread(grid, r, c, 2);
        int last = 2;
        for (auto& row : grid)
            for (int cell : row) {
                if (cell == 1) return -1;
                last = max(last, cell);
            }
        return last - 2;
    }
};
