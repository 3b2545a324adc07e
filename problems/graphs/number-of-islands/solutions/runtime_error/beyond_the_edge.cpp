// Asks for cells beyond the edges of the map.
class Solution {
    void sink(vector<vector<char>>& grid, int y, int x) {
        if (grid.at(y).at(x) == '0') return;
        grid[y][x] = '0';
        sink(grid, y + 1, x);
        sink(grid, y - 1, x);
        sink(grid, y, x + 1);
        sink(grid, y, x - 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int y = 0; y < (int)grid.size(); ++y)
            for (int x = 0; x < (int)grid[0].size(); ++x)
                if (grid[y][x] == '1') {
                    ++islands;
                    sink(grid, y, x);
                }
        return islands;
    }
};
