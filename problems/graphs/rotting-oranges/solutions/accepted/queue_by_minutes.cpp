// One queue that is taken minute by minute; fresh oranges are counted down.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int rows = grid.size(), cols = grid[0].size();
        queue<pair<int, int>> q;
        int fresh = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                if (grid[i][j] == 2) q.push({i, j});
                else if (grid[i][j] == 1) fresh++;
            }
        }
        if (fresh == 0) return 0;
        int minutes = -1;
        int dirs[4][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        while (!q.empty()) {
            int size = q.size();
            minutes++;
            while (size--) {
                auto [x, y] = q.front();
                q.pop();
                for (auto& d : dirs) {
                    int i = x + d[0], j = y + d[1];
                    if (i < 0 || j < 0 || i >= rows || j >= cols || grid[i][j] != 1) continue;
                    grid[i][j] = 2;
                    fresh--;
                    q.push({i, j});
                }
            }
        }
        return fresh == 0 ? minutes : -1;
    }
};
