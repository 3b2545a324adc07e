// Measures the distance of every cell from each gate, over other gates as well, and keeps the least.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        int m = rooms.size(), n = rooms[0].size();
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (rooms[r][c] != 0) continue;
                vector<vector<int>> dist(m, vector<int>(n, -1));
                queue<pair<int, int>> q({{r, c}});
                dist[r][c] = 0;
                while (!q.empty()) {
                    auto [i, j] = q.front();
                    q.pop();
                    rooms[i][j] = min(rooms[i][j], dist[i][j]);
                    for (auto [y, x] : {pair(i + 1, j), pair(i - 1, j), pair(i, j + 1), pair(i, j - 1)})
                        if (y >= 0 && x >= 0 && y < m && x < n && rooms[y][x] != -1 && dist[y][x] == -1) {
                            dist[y][x] = dist[i][j] + 1;
                            q.push({y, x});
                        }
                }
            }
    }
};
