// Follows every way that comes to no cell twice.
class Solution {
    int best = INT_MAX;

    void walk(vector<vector<int>>& grid, vector<vector<bool>>& on_way, int r, int c, int time) {
        int n = grid.size();
        if (r < 0 || c < 0 || r == n || c == n || on_way[r][c]) return;
        time = max(time, grid[r][c]);
        if (r == n - 1 && c == n - 1) {
            best = min(best, time);
            return;
        }
        on_way[r][c] = true;
        walk(grid, on_way, r + 1, c, time);
        walk(grid, on_way, r, c + 1, time);
        walk(grid, on_way, r - 1, c, time);
        walk(grid, on_way, r, c - 1, time);
        on_way[r][c] = false;
    }

public:
    int swimInWater(vector<vector<int>>& grid) {
        vector<vector<bool>> on_way(grid.size(), vector<bool>(grid.size()));
        walk(grid, on_way, 0, 0, 0);
        return best;
    }
};
