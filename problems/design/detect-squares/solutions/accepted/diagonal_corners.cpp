// Every point, with all its copies, is tried as the corner across; the other two are looked up.
class DetectSquares {
    vector<vector<int>> points;
    map<pair<int, int>, int> cnt;

    int get(int x, int y) {
        auto it = cnt.find({x, y});
        return it == cnt.end() ? 0 : it->second;
    }

public:
    DetectSquares() {}

    void add(vector<int> point) {
        points.push_back(point);
        cnt[{point[0], point[1]}]++;
    }

    int count(vector<int> point) {
        int px = point[0], py = point[1];
        int ans = 0;
        for (auto& p : points) {
            int x = p[0], y = p[1];
            if (abs(px - x) != abs(py - y) || px == x) continue;
            ans += get(px, y) * get(x, py);
        }
        return ans;
    }
};
