// A map from length to connection, where connections of the same length replace each other.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        int n = points.size(), cost = 0;
        map<int, pair<int, int>> edges;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                edges[abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1])] = {i, j};
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        for (auto& [d, ends] : edges) {
            int a = find(ends.first), b = find(ends.second);
            if (a != b) {
                parent[a] = b;
                cost += d;
            }
        }
        return cost;
    }
};
