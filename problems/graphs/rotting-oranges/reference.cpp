// Spreads from all rotten oranges at once. The front holds those that turned in the last minute; an orange is marked as it
// enters the front, so it enters once. Fresh ones are counted down.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        const int m = grid.size(), n = grid[0].size();
        vector<pair<int, int>> front, next;
        int fresh = 0;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (grid[r][c] == 2) front.emplace_back(r, c);
                if (grid[r][c] == 1) ++fresh;
            }
        int minutes = 0;
        for (; fresh > 0 && !front.empty(); ++minutes) {
            next.clear();
            for (const auto& [r, c] : front)
                for (const auto& [y, x] : {pair(r - 1, c), pair(r + 1, c), pair(r, c - 1), pair(r, c + 1)}) {
                    if (y < 0 || x < 0 || y == m || x == n || grid[y][x] != 1) continue;
                    grid[y][x] = 2;
                    --fresh;
                    next.emplace_back(y, x);
                }
            swap(front, next);
        }
        return fresh > 0 ? -1 : minutes;
    }
};
