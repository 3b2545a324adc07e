// Boruvka's algorithm: in each round every part takes its shortest connection to another one; ties go to the pair that comes first.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        const int n = points.size();
        vector<int> part(n);
        iota(part.begin(), part.end(), 0);
        int parts = n, cost = 0;
        while (parts > 1) {
            vector<tuple<int, int, int>> best(n, {INT_MAX, 0, 0});
            for (int i = 0; i < n; ++i)
                for (int j = i + 1; j < n; ++j) {
                    if (part[i] == part[j]) continue;
                    tuple edge(abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]), i, j);
                    best[part[i]] = min(best[part[i]], edge);
                    best[part[j]] = min(best[part[j]], edge);
                }
            for (const auto& [d, i, j] : best) {
                if (d == INT_MAX || part[i] == part[j]) continue;
                cost += d;
                --parts;
                const int from = part[i], to = part[j];
                for (int& p : part)
                    if (p == from) p = to;
            }
        }
        return cost;
    }
};
