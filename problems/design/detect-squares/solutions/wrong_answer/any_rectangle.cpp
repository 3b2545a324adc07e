// Counts every rectangle, whether its sides are equal or not.
class DetectSquares {
    vector<pair<int, int>> points;
    map<pair<int, int>, int> times;

public:
    DetectSquares() {}

    void add(vector<int> point) {
        points.emplace_back(point[0], point[1]);
        times[points.back()]++;
    }

    int count(vector<int> point) {
        int ways = 0;
        for (auto [x, y] : points) {
            if (x == point[0] || y == point[1]) continue;
            ways += times[{x, point[1]}] * times[{point[0], y}];
        }
        return ways;
    }
};
