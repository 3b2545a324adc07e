// Breadth first from each shore, with ordered sets of pairs, and their intersection.
class Solution {
    set<pair<int, int>> flood(queue<pair<int, int>> q, const vector<vector<int>>& heights) {
        int m = heights.size(), n = heights[0].size();
        set<pair<int, int>> seen;
        while (!q.empty()) {
            auto [r, c] = q.front();
            q.pop();
            if (!seen.insert({r, c}).second) continue;
            const int d[] = {0, 1, 0, -1, 0};
            for (int k = 0; k < 4; k++) {
                int y = r + d[k], x = c + d[k + 1];
                if (y < 0 || x < 0 || y == m || x == n || heights[y][x] < heights[r][c]) continue;
                q.push({y, x});
            }
        }
        return seen;
    }

public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        int m = heights.size(), n = heights[0].size();
        queue<pair<int, int>> one, two;
        for (int r = 0; r < m; r++) one.push({r, 0}), two.push({r, n - 1});
        for (int c = 0; c < n; c++) one.push({0, c}), two.push({m - 1, c});
        auto a = flood(one, heights), b = flood(two, heights);
        vector<vector<int>> both;
        for (auto& p : a)
            if (b.count(p)) both.push_back({p.first, p.second});
        return both;
    }
};
