// Follows every way with few enough flights that is cheaper so far than the best one.
class Solution {
    int best = INT_MAX;

    void travel(int city, int dst, int left, int cost, const vector<vector<pair<int, int>>>& from) {
        if (cost >= best) return;
        if (city == dst) {
            best = cost;
            return;
        }
        if (left == 0) return;
        for (auto [to, price] : from[city]) travel(to, dst, left - 1, cost + price, from);
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> from(n);
        for (auto& f : flights) from[f[0]].push_back({f[1], f[2]});
        best = INT_MAX;
        travel(src, dst, k + 1, 0, from);
        return best == INT_MAX ? -1 : best;
    }
};
