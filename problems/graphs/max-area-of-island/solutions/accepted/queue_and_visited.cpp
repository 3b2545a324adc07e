// Breadth first with a table of visited cells; the map stays as it is.
class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size();
        vector<vector<bool>> visited(m, vector<bool>(n, false));
        int dirs[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        int best = 0;
        for (int r = 0; r < m; r++) {
            for (int c = 0; c < n; c++) {
                if (grid[r][c] != 1 || visited[r][c]) continue;
                queue<pair<int, int>> q;
                q.push({r, c});
                visited[r][c] = true;
                int area = 0;
                while (!q.empty()) {
                    auto [y, x] = q.front();
                    q.pop();
                    area++;
                    for (auto& d : dirs) {
                        int ny = y + d[0], nx = x + d[1];
                        if (ny < 0 || nx < 0 || ny >= m || nx >= n) continue;
                        if (grid[ny][nx] == 0 || visited[ny][nx]) continue;
                        visited[ny][nx] = true;
                        q.push({ny, nx});
                    }
                }
                best = max(best, area);
            }
        }
        return best;
    }
};
