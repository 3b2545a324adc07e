// Tries every two points of the collection, and takes them if one is above or below the corner, the other one beside it.
class DetectSquares {
    vector<vector<int>> points;
    map<pair<int, int>, int> times;

public:
    DetectSquares() {}

    void add(vector<int> point) {
        points.push_back(point);
        times[{point[0], point[1]}]++;
    }

    int count(vector<int> point) {
        int ways = 0;
        for (size_t i = 0; i < points.size(); i++) {
            for (size_t j = i + 1; j < points.size(); j++) {
                vector<int>& a = points[i][0] == point[0] ? points[i] : points[j];
                vector<int>& b = points[i][0] == point[0] ? points[j] : points[i];
                if (a[0] != point[0] || b[1] != point[1]) continue;
                int side = abs(a[1] - point[1]);
                if (side == 0 || side != abs(b[0] - point[0])) continue;
                auto it = times.find({b[0], a[1]});
                if (it != times.end()) ways += it->second;
            }
        }
        return ways;
    }
};
