// Looks at the cell first and at the bounds afterwards.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        int m = rooms.size(), n = rooms[0].size();
        queue<pair<int, int>> q;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (rooms[r][c] == 0) q.push({r, c});
        while (!q.empty()) {
            auto [r, c] = q.front();
            q.pop();
            for (auto [y, x] : {pair(r + 1, c), pair(r - 1, c), pair(r, c + 1), pair(r, c - 1)}) {
                if (rooms.at(y).at(x) != INT_MAX || y < 0 || x < 0) continue;
                rooms[y][x] = rooms[r][c] + 1;
                q.push({y, x});
            }
        }
    }
};
