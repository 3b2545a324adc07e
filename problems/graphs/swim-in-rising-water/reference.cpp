// Spreads from the first cell, always to the lowest cell at the shore, which a heap finds. The time is the greatest height that was
// needed so far; the first time that the last cell comes up is the earliest.
class Solution {
public:
    int swimInWater(vector<vector<int>>& grid) {
        const int n = grid.size();
        using Entry = pair<int, int>;  // height and cell
        priority_queue<Entry, vector<Entry>, greater<>> shore;
        vector<char> seen(n * n);
        const auto reach = [&](int r, int c) {
            if (r < 0 || c < 0 || r == n || c == n || seen[r * n + c]) return;
            seen[r * n + c] = 1;
            shore.emplace(grid[r][c], r * n + c);
        };
        int time = 0;
        for (reach(0, 0);;) {
            const auto [height, cell] = shore.top();
            shore.pop();
            time = max(time, height);
            if (cell == n * n - 1) return time;
            const int r = cell / n, c = cell % n;
            reach(r - 1, c);
            reach(r + 1, c);
            reach(r, c - 1);
            reach(r, c + 1);
        }
    }
};
