// Breadth first with a queue of pairs and a table of visited cells; the grid is left as it was.
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int m = grid.size(), n = grid[0].size(), islands = 0;
        vector<vector<bool>> visited(m, vector<bool>(n, false));
        vector<vector<int>> directions = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        for (int i = 0; i < m; ++i) {
            for (int j = 0; j < n; ++j) {
                if (grid[i][j] == '0' || visited[i][j]) continue;
                islands++;
                queue<pair<int, int>> q;
                q.push({i, j});
                visited[i][j] = true;
                while (!q.empty()) {
                    auto [x, y] = q.front();
                    q.pop();
                    for (auto& d : directions) {
                        int a = x + d[0], b = y + d[1];
                        if (a >= 0 && a < m && b >= 0 && b < n && grid[a][b] == '1' && !visited[a][b]) {
                            visited[a][b] = true;
                            q.push({a, b});
                        }
                    }
                }
            }
        }
        return islands;
    }
};
