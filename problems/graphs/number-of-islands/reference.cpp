// Floods each island from its first cell and sinks it on the way. A cell is sunk when it is put on the stack, so every
// cell is put there at most once, and the stack replaces recursion that could become as deep as there are cells.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        const int height = static_cast<int>(grid.size()), width = static_cast<int>(grid[0].size());
        vector<pair<int, int>> todo;
        auto reach = [&](int y, int x) {
            if (y < 0 || x < 0 || y == height || x == width || grid[y][x] != '1') return;
            grid[y][x] = '0';
            todo.emplace_back(y, x);
        };
        int islands = 0;
        for (int row = 0; row < height; ++row) {
            for (int column = 0; column < width; ++column) {
                if (grid[row][column] != '1') continue;
                ++islands;
                reach(row, column);
                while (!todo.empty()) {
                    const auto [y, x] = todo.back();
                    todo.pop_back();
                    reach(y - 1, x);
                    reach(y + 1, x);
                    reach(y, x - 1);
                    reach(y, x + 1);
                }
            }
        }
        return islands;
    }
};
