// Steps to all eight neighbours.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int i = 0; i < (int)grid.size(); ++i)
            for (int j = 0; j < (int)grid[0].size(); ++j)
                if (grid[i][j] == '1') {
                    ++islands;
                    sink(grid, i, j);
                }
        return islands;
    }
    void sink(vector<vector<char>>& grid, int i, int j) {
        if (i < 0 || j < 0 || i >= (int)grid.size() || j >= (int)grid[0].size() || grid[i][j] != '1') return;
        grid[i][j] = '0';
        for (int di = -1; di <= 1; ++di)
            for (int dj = -1; dj <= 1; ++dj) sink(grid, i + di, j + dj);
    }
};
