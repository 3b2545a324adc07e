// A table filled in one pass: the area up to a cell from those above it and to its left, as if islands were never joined later.
class Solution {
public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        int m = grid.size(), n = grid[0].size(), best = 0;
        vector<vector<int>> label(m, vector<int>(n, 0));
        vector<int> area(1, 0);
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (!grid[r][c]) continue;
                int above = r > 0 ? label[r - 1][c] : 0, left = c > 0 ? label[r][c - 1] : 0;
                if (!above && !left) area.push_back(0);
                label[r][c] = above ? above : left ? left : (int)area.size() - 1;
                best = max(best, ++area[label[r][c]]);
            }
        return best;
    }
};
