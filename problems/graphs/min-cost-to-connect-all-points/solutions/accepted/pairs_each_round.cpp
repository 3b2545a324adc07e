// For each new point a look at all pairs of a point inside and a point outside.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        vector<pair<int, int>> inside, outside;
        for (auto& p : points) outside.push_back({p[0], p[1]});
        inside.push_back(outside.back());
        outside.pop_back();
        int cost = 0;
        while (!outside.empty()) {
            int best = INT_MAX, at = 0;
            for (auto& [a, b] : inside)
                for (int k = 0; k < (int)outside.size(); ++k) {
                    int d = abs(a - outside[k].first) + abs(b - outside[k].second);
                    if (d < best) best = d, at = k;
                }
            cost += best;
            inside.push_back(outside[at]);
            outside.erase(outside.begin() + at);
        }
        return cost;
    }
};
