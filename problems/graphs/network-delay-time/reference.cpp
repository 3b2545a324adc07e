// Dijkstra's algorithm: a heap of (time, node) with outdated entries skipped. The answer is the time of the last node
// settled, if all are.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> lines(n + 1);
        for (const auto& line : times) lines[line[0]].emplace_back(line[1], line[2]);
        vector<int> best(n + 1, INT_MAX);
        using Entry = pair<int, int>;
        priority_queue<Entry, vector<Entry>, greater<>> ahead;
        best[k] = 0;
        ahead.emplace(0, k);
        int settled = 0, last = 0;
        while (!ahead.empty() && settled < n) {
            const auto [time, node] = ahead.top();
            ahead.pop();
            if (time > best[node]) continue;
            ++settled;
            last = time;
            for (const auto& [to, travel] : lines[node]) {
                if (time + travel < best[to]) {
                    best[to] = time + travel;
                    ahead.emplace(best[to], to);
                }
            }
        }
        return settled == n ? last : -1;
    }
};
