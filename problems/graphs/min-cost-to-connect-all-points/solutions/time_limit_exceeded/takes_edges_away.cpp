// Takes connections away, the longest first, and looks each time whether all points are still connected.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        const int n = points.size();
        vector<tuple<int, int, int>> edges;
        vector<vector<bool>> joined(n, vector<bool>(n, true));
        int cost = 0;
        for (int i = 0; i < n; ++i)
            for (int j = i + 1; j < n; ++j) {
                edges.emplace_back(abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j);
            }
        sort(edges.rbegin(), edges.rend());
        for (auto [d, i, j] : edges) {
            joined[i][j] = joined[j][i] = false;
            vector<bool> seen(n);
            vector<int> todo{i};
            seen[i] = true;
            for (size_t k = 0; k < todo.size(); ++k)
                for (int v = 0; v < n; ++v)
                    if (joined[todo[k]][v] && !seen[v]) {
                        seen[v] = true;
                        todo.push_back(v);
                    }
            if ((int)todo.size() < n) {
                joined[i][j] = joined[j][i] = true;
                cost += d;
            }
        }
        return cost;
    }
};
