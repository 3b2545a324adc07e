// Joins as many connections as there are points, and runs out of them.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size(), cost = 0;
        vector<array<int, 3>> edges;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                edges.push_back({abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j});
        sort(edges.begin(), edges.end());
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        for (int taken = 0, at = 0; taken < n; ++at) {
            auto [d, i, j] = edges.at(at);
            if (find(i) == find(j)) continue;
            parent[find(i)] = find(j);
            cost += d;
            taken++;
        }
        return cost;
    }
};
