// Prim's algorithm with a table: for each point outside the distance to the nearest point inside. The nearest of all joins, and
// only it can bring others nearer. There is an edge for each pair, so looking at all of them once is the least one can do.
class Solution {
public:
    int minCostConnectPoints(vector<vector<int>>& points) {
        struct Outside {
            int x, y, distance;
        };
        vector<Outside> outside;
        for (size_t i = 1; i < points.size(); ++i) outside.push_back({points[i][0], points[i][1], INT_MAX});
        int x = points[0][0], y = points[0][1], cost = 0;
        while (!outside.empty()) {
            size_t nearest = 0;
            for (size_t i = 0; i < outside.size(); ++i) {
                Outside& point = outside[i];
                point.distance = min(point.distance, abs(point.x - x) + abs(point.y - y));
                if (point.distance < outside[nearest].distance) nearest = i;
            }
            cost += outside[nearest].distance;
            x = outside[nearest].x, y = outside[nearest].y;
            outside[nearest] = outside.back();
            outside.pop_back();
        }
        return cost;
    }
};
