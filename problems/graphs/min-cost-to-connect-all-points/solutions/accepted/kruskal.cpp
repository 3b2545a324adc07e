// Kruskal's algorithm: all pairs by length, and union-find.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size();
        vector<vector<int>> edges;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                edges.push_back({abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j});
        sort(edges.begin(), edges.end());
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        int cost = 0, left = n - 1;
        for (auto& edge : edges) {
            if (left == 0) break;
            int a = find(edge[1]), b = find(edge[2]);
            if (a == b) continue;
            parent[a] = b;
            cost += edge[0];
            left--;
        }
        return cost;
    }
};
