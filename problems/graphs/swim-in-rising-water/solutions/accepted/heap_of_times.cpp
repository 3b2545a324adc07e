// Dijkstra's algorithm, where the cost of a way is its greatest height.
class Solution {
public:
    int swimInWater(vector<vector<int>>& grid) {
        int n = grid.size();
        vector<vector<int>> dist(n, vector<int>(n, INT_MAX));
        priority_queue<vector<int>, vector<vector<int>>, greater<vector<int>>> pq;
        dist[0][0] = grid[0][0];
        pq.push({grid[0][0], 0, 0});
        int dirs[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        while (!pq.empty()) {
            auto cur = pq.top();
            pq.pop();
            int t = cur[0], i = cur[1], j = cur[2];
            if (i == n - 1 && j == n - 1) return t;
            if (t > dist[i][j]) continue;
            for (auto& d : dirs) {
                int x = i + d[0], y = j + d[1];
                if (x < 0 || y < 0 || x >= n || y >= n) continue;
                int nt = max(t, grid[x][y]);
                if (nt < dist[x][y]) {
                    dist[x][y] = nt;
                    pq.push({nt, x, y});
                }
            }
        }
        return -1;
    }
};
