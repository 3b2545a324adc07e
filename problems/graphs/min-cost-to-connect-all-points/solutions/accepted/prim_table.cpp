// Prim's algorithm with a table of distances and marks.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size(), total = 0;
        vector<int> dist(n, INT_MAX);
        vector<bool> used(n, false);
        dist[0] = 0;
        for (int round = 0; round < n; round++) {
            int u = -1;
            for (int v = 0; v < n; v++)
                if (!used[v] && (u == -1 || dist[v] < dist[u])) u = v;
            used[u] = true;
            total += dist[u];
            for (int v = 0; v < n; v++) {
                int w = abs(points[u][0] - points[v][0]) + abs(points[u][1] - points[v][1]);
                if (!used[v]) dist[v] = min(dist[v], w);
            }
        }
        return total;
    }
};
