// Queries in ascending order meet the intervals in order of their left ends. A heap holds those that have begun, the
// smallest on top; one that is over is thrown away when it comes up, and never sooner.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<pair<int, int>> by_left;
        by_left.reserve(intervals.size());
        for (const auto& interval : intervals) by_left.emplace_back(interval[0], interval[1]);
        sort(by_left.begin(), by_left.end());

        vector<pair<int, int>> asked;
        asked.reserve(queries.size());
        for (size_t i = 0; i < queries.size(); ++i) asked.emplace_back(queries[i], static_cast<int>(i));
        sort(asked.begin(), asked.end());

        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> begun;  // size, right end
        vector<int> sizes(queries.size(), -1);
        size_t next = 0;
        for (const auto& [query, index] : asked) {
            for (; next < by_left.size() && by_left[next].first <= query; ++next) {
                const auto [left, right] = by_left[next];
                if (right >= query) begun.emplace(right - left + 1, right);
            }
            while (!begun.empty() && begun.top().second < query) begun.pop();
            if (!begun.empty()) sizes[index] = begun.top().first;
        }
        return sizes;
    }
};
