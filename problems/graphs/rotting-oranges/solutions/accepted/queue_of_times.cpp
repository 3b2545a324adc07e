// A queue of places with the minute in which they turned, and a mark for each place.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        const int m = grid.size(), n = grid[0].size();
        vector<vector<bool>> seen(m, vector<bool>(n, false));
        queue<tuple<int, int, int>> todo;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (grid[r][c] == 2) {
                    todo.emplace(r, c, 0);
                    seen[r][c] = true;
                }
        int last = 0;
        const int step[] = {0, 1, 0, -1, 0};
        while (!todo.empty()) {
            auto [r, c, minute] = todo.front();
            todo.pop();
            last = minute;
            for (int k = 0; k < 4; ++k) {
                const int y = r + step[k], x = c + step[k + 1];
                if (y < 0 || x < 0 || y >= m || x >= n || seen[y][x] || grid[y][x] == 0) continue;
                seen[y][x] = true;
                todo.emplace(y, x, minute + 1);
            }
        }
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (grid[r][c] == 1 && !seen[r][c]) return -1;
        return last;
    }
};
