// Breadth first from all gates at once. A room gets its distance when it enters the queue, so it enters once; that it was
// empty until then is the mark. Rooms that are never reached keep what they have.
class Solution {
public:
    void wallsAndGates(vector<vector<int>>& rooms) {
        const int m = rooms.size(), n = rooms[0].size();
        vector<pair<int, int>> front, next;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (rooms[r][c] == 0) front.emplace_back(r, c);
        for (int steps = 1; !front.empty(); ++steps) {
            next.clear();
            for (const auto& [r, c] : front)
                for (const auto& [y, x] : {pair(r - 1, c), pair(r + 1, c), pair(r, c - 1), pair(r, c + 1)}) {
                    if (y < 0 || x < 0 || y == m || x == n || rooms[y][x] != INT_MAX) continue;
                    rooms[y][x] = steps;
                    next.emplace_back(y, x);
                }
            swap(front, next);
        }
    }
};
