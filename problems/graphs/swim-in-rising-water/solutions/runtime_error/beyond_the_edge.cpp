// Looks at the cell first and at the bounds afterwards.
class Solution {
public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size(), time = 0;
        vector<vector<bool>> seen(n, vector<bool>(n));
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> heap;
        heap.push({grid[0][0], 0, 0});
        while (true) {
            auto [height, r, c] = heap.top();
            heap.pop();
            time = max(time, height);
            if (r == n - 1 && c == n - 1) return time;
            for (auto [y, x] : {pair(r + 1, c), pair(r - 1, c), pair(r, c + 1), pair(r, c - 1)})
                if (!seen.at(y).at(x) && y >= 0 && x >= 0) {
                    seen[y][x] = true;
                    heap.push({grid[y][x], y, x});
                }
        }
    }
};
