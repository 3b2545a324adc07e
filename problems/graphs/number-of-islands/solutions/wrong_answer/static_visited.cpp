// The table of visited cells is static and never cleared: later calls find their land visited.
class Solution {
    static inline bool visited[300][300];

    void visit(const vector<vector<char>>& grid, int y, int x) {
        if (y < 0 || x < 0 || y >= (int)grid.size() || x >= (int)grid[0].size()) return;
        if (grid[y][x] == '0' || visited[y][x]) return;
        visited[y][x] = true;
        visit(grid, y + 1, x);
        visit(grid, y - 1, x);
        visit(grid, y, x + 1);
        visit(grid, y, x - 1);
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        int islands = 0;
        for (int y = 0; y < (int)grid.size(); ++y)
            for (int x = 0; x < (int)grid[0].size(); ++x)
                if (grid[y][x] == '1' && !visited[y][x]) {
                    ++islands;
                    visit(grid, y, x);
                }
        return islands;
    }
};
