// Searches for the nearest gate from each room by itself.
class Solution {
    int nearest(const vector<vector<int>>& rooms, int r, int c) {
        int m = rooms.size(), n = rooms[0].size();
        vector<vector<bool>> seen(m, vector<bool>(n));
        queue<array<int, 3>> q;
        q.push({r, c, 0});
        seen[r][c] = true;
        while (!q.empty()) {
            auto [i, j, d] = q.front();
            q.pop();
            if (rooms[i][j] == 0) return d;
            for (auto [y, x] : {pair(i + 1, j), pair(i - 1, j), pair(i, j + 1), pair(i, j - 1)}) {
                if (y < 0 || x < 0 || y == m || x == n || seen[y][x] || rooms[y][x] == -1) continue;
                seen[y][x] = true;
                q.push({y, x, d + 1});
            }
        }
        return INT_MAX;
    }

public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        for (size_t r = 0; r < rooms.size(); ++r)
            for (size_t c = 0; c < rooms[0].size(); ++c)
                if (rooms[r][c] > 0) rooms[r][c] = nearest(rooms, r, c);
    }
};
