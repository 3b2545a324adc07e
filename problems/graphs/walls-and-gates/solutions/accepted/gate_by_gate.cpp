// A search from one gate after the other, which turns back where it betters nothing.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        int m = rooms.size(), n = rooms[0].size();
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (rooms[r][c] != 0) continue;
                queue<array<int, 2>> q;
                q.push({r, c});
                while (!q.empty()) {
                    auto [i, j] = q.front();
                    q.pop();
                    const int step[] = {0, 1, 0, -1, 0};
                    for (int k = 0; k < 4; ++k) {
                        int y = i + step[k], x = j + step[k + 1];
                        if (y < 0 || x < 0 || y == m || x == n) continue;
                        if (rooms[y][x] > rooms[i][j] + 1) {
                            rooms[y][x] = rooms[i][j] + 1;
                            q.push({y, x});
                        }
                    }
                }
            }
    }
};
