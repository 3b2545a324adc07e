// Keeps the answer for every place: a new point makes squares with pairs of those before, of which the fourth corner is known.
// So adding takes the walk through the points, and asking takes a look into a table.
class DetectSquares {
    unordered_map<int, int> times;
    unordered_map<int, long long> answer;
    vector<pair<int, int>> places;

    static int id(int x, int y) { return x * 2048 + y; }

    int at(int x, int y) {
        if (x < 0 || y < 0 || x > 1000 || y > 1000) return 0;
        auto it = times.find(id(x, y));
        return it == times.end() ? 0 : it->second;
    }

    void found(int x, int y, long long ways) {
        if (ways != 0 && x >= 0 && y >= 0 && x <= 1000 && y <= 1000) answer[id(x, y)] += ways;
    }

public:
    DetectSquares() {}

    void add(vector<int> point) {
        int x = point[0], y = point[1];
        for (auto [u, v] : places) {
            long long many = at(u, v);
            int dx = u - x, dy = v - y;
            if (dx == 0 && dy == 0) continue;
            if (dx == 0) {  // a side of the square; the other one is to the left or to the right
                for (int w : {x - dy, x + dy}) {
                    found(w, v, many * at(w, y));
                    found(w, y, many * at(w, v));
                }
            } else if (dy == 0) {
                for (int w : {y - dx, y + dx}) {
                    found(u, w, many * at(x, w));
                    found(x, w, many * at(u, w));
                }
            } else if (abs(dx) == abs(dy)) {  // across
                found(u, y, many * at(x, v));
                found(x, v, many * at(u, y));
            }
        }
        // A side and a corner across of it are met twice: once from either of the two other points.
        if (times[id(x, y)]++ == 0) places.push_back({x, y});
    }

    int count(vector<int> point) {
        auto it = answer.find(id(point[0], point[1]));
        return it == answer.end() ? 0 : int(it->second / 2);
    }
};
