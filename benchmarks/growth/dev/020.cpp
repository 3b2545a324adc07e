// problem: graphs/network-delay-time
// time: O(e log n)
// memory: O(n + e)
// note: an ordered set as the queue, distances lowered by erase and insert
class Solution {
    struct Line {
        int to, cost;
    };

public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        unordered_map<int, vector<Line>> lines;
        for (const auto& t : times) lines[t[0]].push_back(Line{t[1], t[2]});
        vector<int> best(n + 1, numeric_limits<int>::max());
        set<pair<int, int>> frontier;
        best[k] = 0;
        frontier.insert({0, k});
        while (!frontier.empty()) {
            const auto [far, node] = *frontier.begin();
            frontier.erase(frontier.begin());
            for (const Line& line : lines[node]) {
                const int candidate = far + line.cost;
                if (candidate < best[line.to]) {
                    frontier.erase({best[line.to], line.to});
                    best[line.to] = candidate;
                    frontier.insert({candidate, line.to});
                }
            }
        }
        const int result = *ranges::max_element(best.begin() + 1, best.end());
        return result == numeric_limits<int>::max() ? -1 : result;
    }
};
