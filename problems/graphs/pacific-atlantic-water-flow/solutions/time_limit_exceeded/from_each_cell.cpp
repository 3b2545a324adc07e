// Lets the water of each cell flow by itself, with fresh marks each time.
class Solution {
    void flow(const vector<vector<int>>& h, vector<vector<char>>& seen, int r, int c, int& oceans) {
        int m = h.size(), n = h[0].size();
        seen[r][c] = 1;
        if (r == 0 || c == 0) oceans |= 1;
        if (r == m - 1 || c == n - 1) oceans |= 2;
        const int d[] = {0, 1, 0, -1, 0};
        for (int k = 0; k < 4; ++k) {
            int y = r + d[k], x = c + d[k + 1];
            if (y >= 0 && x >= 0 && y < m && x < n && !seen[y][x] && h[y][x] <= h[r][c]) flow(h, seen, y, x, oceans);
        }
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int m = heights.size(), n = heights[0].size();
        vector<vector<int>> both;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                vector<vector<char>> seen(m, vector<char>(n));
                int oceans = 0;
                flow(heights, seen, r, c, oceans);
                if (oceans == 3) both.push_back({r, c});
            }
        return both;
    }
};
