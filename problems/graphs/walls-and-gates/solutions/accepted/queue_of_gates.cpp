// One queue that begins with all gates; a distance is one more than that of the cell before.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        int rows = rooms.size(), cols = rooms[0].size();
        queue<pair<int, int>> q;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                if (rooms[i][j] == 0) q.push({i, j});
        vector<vector<int>> dirs = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        while (!q.empty()) {
            auto [r, c] = q.front();
            q.pop();
            for (auto& d : dirs) {
                int i = r + d[0], j = c + d[1];
                if (i < 0 || j < 0 || i >= rows || j >= cols || rooms[i][j] != INT_MAX) continue;
                rooms[i][j] = rooms[r][c] + 1;
                q.push({i, j});
            }
        }
    }
};
