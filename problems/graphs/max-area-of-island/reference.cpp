// Floods each island from the first of its cells that is met. A cell turns to water when it is put on the stack, and is
// counted then, so none is counted twice. The stack stands in for recursion as deep as an island has cells.
class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        const int height = static_cast<int>(grid.size()), width = static_cast<int>(grid[0].size());
        vector<pair<int, int>> todo;
        int area = 0, largest = 0;
        auto claim = [&](int y, int x) {
            if (y < 0 || x < 0 || y == height || x == width || grid[y][x] == 0) return;
            grid[y][x] = 0;
            ++area;
            todo.emplace_back(y, x);
        };
        for (int row = 0; row < height; ++row) {
            for (int column = 0; column < width; ++column) {
                area = 0;
                claim(row, column);
                while (!todo.empty()) {
                    const auto [y, x] = todo.back();
                    todo.pop_back();
                    claim(y - 1, x);
                    claim(y + 1, x);
                    claim(y, x - 1);
                    claim(y, x + 1);
                }
                largest = max(largest, area);
            }
        }
        return largest;
    }
};
