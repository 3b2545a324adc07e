// Remembers the answer for each point, also when more has been added since.
class DetectSquares {
    map<pair<int, int>, int> times, answers;

public:
    DetectSquares() {}

    void add(vector<int> point) { times[{point[0], point[1]}]++; }

    int count(vector<int> point) {
        int x = point[0], y = point[1];
        auto known = answers.find({x, y});
        if (known != answers.end()) return known->second;
        int ways = 0;
        for (auto& [p, many] : times) {
            if (p.first == x || abs(p.first - x) != abs(p.second - y)) continue;
            auto a = times.find({p.first, y}), b = times.find({x, p.second});
            if (a != times.end() && b != times.end()) ways += many * a->second * b->second;
        }
        return answers[{x, y}] = ways;
    }
};
