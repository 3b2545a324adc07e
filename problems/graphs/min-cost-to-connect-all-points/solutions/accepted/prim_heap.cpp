// Prim's algorithm with a heap of connections that lead outwards; those that no longer do are skipped.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size();
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> pq;
        vector<bool> visited(n, false);
        pq.push({0, 0});
        int cost = 0, count = 0;
        while (count < n) {
            auto [d, u] = pq.top();
            pq.pop();
            if (visited[u]) continue;
            visited[u] = true;
            cost += d;
            count++;
            for (int v = 0; v < n; v++)
                if (!visited[v]) pq.push({abs(points[u][0] - points[v][0]) + abs(points[u][1] - points[v][1]), v});
        }
        return cost;
    }
};
