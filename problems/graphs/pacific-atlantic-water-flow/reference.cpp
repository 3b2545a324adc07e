// Walks inland from the shore of each ocean, to cells at least as high as the one before, and marks them. What carries
// both marks is the answer. Each cell is put on the stack once for each ocean.
class Solution {
public:
    vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
        const int m = heights.size(), n = heights[0].size();
        vector<char> marks(m * n);
        vector<int> stack;
        const auto put = [&](int r, int c, char ocean) {
            if (marks[r * n + c] & ocean) return;
            marks[r * n + c] |= ocean;
            stack.push_back(r * n + c);
        };
        for (const char ocean : {1, 2}) {
            for (int r = 0; r < m; ++r) put(r, ocean == 1 ? 0 : n - 1, ocean);
            for (int c = 0; c < n; ++c) put(ocean == 1 ? 0 : m - 1, c, ocean);
            while (!stack.empty()) {
                const int r = stack.back() / n, c = stack.back() % n, height = heights[r][c];
                stack.pop_back();
                if (r > 0 && heights[r - 1][c] >= height) put(r - 1, c, ocean);
                if (r + 1 < m && heights[r + 1][c] >= height) put(r + 1, c, ocean);
                if (c > 0 && heights[r][c - 1] >= height) put(r, c - 1, ocean);
                if (c + 1 < n && heights[r][c + 1] >= height) put(r, c + 1, ocean);
            }
        }
        vector<vector<int>> both;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (marks[r * n + c] == 3) both.push_back({r, c});
        return both;
    }
};
