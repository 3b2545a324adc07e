// Subtracts one island for each pair of neighbours, even if they are joined already.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int cells = 0, pairs = 0;
        for (size_t y = 0; y < grid.size(); ++y)
            for (size_t x = 0; x < grid[y].size(); ++x) {
                if (grid[y][x] == '0') continue;
                ++cells;
                if (y > 0 && grid[y - 1][x] == '1') ++pairs;
                if (x > 0 && grid[y][x - 1] == '1') ++pairs;
            }
        return cells - pairs;
    }
};
