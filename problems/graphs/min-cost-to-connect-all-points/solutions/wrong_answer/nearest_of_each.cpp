// Adds up for each point but the first the distance to the nearest of those before it in the order of coordinates.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        sort(points.begin(), points.end());
        int cost = 0;
        for (size_t i = 1; i < points.size(); ++i) {
            int best = INT_MAX;
            for (size_t j = 0; j < i; ++j) best = min(best, abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]));
            cost += best;
        }
        return cost;
    }
};
