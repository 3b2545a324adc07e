// Floods to the right, to the left and down, but never up.
class Solution {
    void flood(vector<vector<char>>& grid, size_t y, size_t x) {
        if (y >= grid.size() || x >= grid[0].size() || grid[y][x] == '0') return;
        grid[y][x] = '0';
        flood(grid, y, x + 1);
        flood(grid, y, x - 1);
        flood(grid, y + 1, x);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (size_t y = 0; y < grid.size(); ++y)
            for (size_t x = 0; x < grid[0].size(); ++x)
                if (grid[y][x] == '1') {
                    ++islands;
                    flood(grid, y, x);
                }
        return islands;
    }
};
