// Depth first with a table of answers, which holds what came out where a search had to leave out the cells of its own way.
class Solution {
    vector<vector<int>> known;

    int best(vector<vector<int>>& grid, int r, int c) {
        int n = grid.size();
        if (r < 0 || c < 0 || r == n || c == n) return INT_MAX;
        if (r == n - 1 && c == n - 1) return grid[r][c];
        if (known[r][c] != -1) return known[r][c];
        known[r][c] = INT_MAX;
        int on = min({best(grid, r + 1, c), best(grid, r, c + 1), best(grid, r - 1, c), best(grid, r, c - 1)});
        return known[r][c] = max(grid[r][c], on);
    }

public:
    int swimInWater(vector<vector<int>>& grid) {
        known.assign(grid.size(), vector<int>(grid.size(), -1));
        return best(grid, 0, 0);
    }
};
