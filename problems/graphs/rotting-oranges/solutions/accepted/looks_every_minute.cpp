// Looks at the whole box every minute and writes the next one beside it.
class Solution {
public:
    int orangesRotting(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size();
        auto rotten = [&](int r, int c) { return r >= 0 && c >= 0 && r < m && c < n && grid[r][c] == 2; };
        for (int minute = 0;; ++minute) {
            vector<vector<int>> next = grid;
            bool fresh = false;
            for (int r = 0; r < m; ++r)
                for (int c = 0; c < n; ++c) {
                    if (grid[r][c] != 1) continue;
                    fresh = true;
                    if (rotten(r - 1, c) || rotten(r + 1, c) || rotten(r, c - 1) || rotten(r, c + 1)) next[r][c] = 2;
                }
            if (!fresh) return minute;
            if (next == grid) return -1;
            grid = next;
        }
    }
};
