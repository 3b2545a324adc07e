// Follows every way from each rotten orange that comes to no place twice.
class Solution {
    void walk(vector<vector<int>>& grid, vector<vector<int>>& best, int r, int c, int time) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size() || grid[r][c] == 0) return;
        best[r][c] = min(best[r][c], time);
        int cell = grid[r][c];
        grid[r][c] = 0;
        walk(grid, best, r + 1, c, time + 1);
        walk(grid, best, r - 1, c, time + 1);
        walk(grid, best, r, c + 1, time + 1);
        walk(grid, best, r, c - 1, time + 1);
        grid[r][c] = cell;
    }

public:
    int orangesRotting(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), last = 0;
        vector<vector<int>> best(m, vector<int>(n, INT_MAX));
        for (int r = 0; r < m; r++)
            for (int c = 0; c < n; c++)
                if (grid[r][c] == 2) walk(grid, best, r, c, 0);
        for (int r = 0; r < m; r++)
            for (int c = 0; c < n; c++)
                if (grid[r][c] == 1) last = max(last, best[r][c]);
        return last == INT_MAX ? -1 : last;
    }
};
