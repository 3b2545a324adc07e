// A second corner in the column of the given one fixes the side, and with it the other two corners, to the left or to the
// right. So a question goes through the different points of its column; how often each point was added stands in a table.
class DetectSquares {
public:
    DetectSquares() {}

    void add(vector<int> point) {
        const int x = point[0], y = point[1];
        if (times[key(x, y)]++ == 0) column[x].push_back(y);
    }

    int count(vector<int> point) {
        const int x = point[0], y = point[1];
        const auto mine = column.find(x);
        if (mine == column.end()) return 0;
        int ways = 0;
        for (const int other : mine->second) {
            if (other == y) continue;
            const int side = abs(other - y);
            for (const int across : {x - side, x + side}) {
                const int level = timesOf(across, y);
                if (level) ways += level * timesOf(across, other) * timesOf(x, other);
            }
        }
        return ways;
    }

private:
    unordered_map<int, int> times;
    unordered_map<int, vector<int>> column;

    static int key(int x, int y) { return x * 4096 + y; }

    int timesOf(int x, int y) const {
        const auto found = times.find(key(x, y));
        return found == times.end() ? 0 : found->second;
    }
};
