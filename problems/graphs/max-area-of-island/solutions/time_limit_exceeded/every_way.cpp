// Follows every way that comes to no place twice, and notes the places; the mark is taken off on the way back.
class Solution {
    void walk(vector<vector<int>>& grid, vector<vector<bool>>& reached, int r, int c) {
        if (r < 0 || c < 0 || r >= (int)grid.size() || c >= (int)grid[0].size() || grid[r][c] == 0) return;
        reached[r][c] = true;
        grid[r][c] = 0;
        walk(grid, reached, r + 1, c);
        walk(grid, reached, r - 1, c);
        walk(grid, reached, r, c + 1);
        walk(grid, reached, r, c - 1);
        grid[r][c] = 1;
    }

public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), best = 0;
        for (int r = 0; r < m; r++)
            for (int c = 0; c < n; c++) {
                vector<vector<bool>> reached(m, vector<bool>(n));
                walk(grid, reached, r, c);
                int area = 0;
                for (auto& row : reached) area += count(row.begin(), row.end(), true);
                best = max(best, area);
            }
        return best;
    }
};
