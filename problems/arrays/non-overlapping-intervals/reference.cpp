// The interval that ends first never stands in the way of more than any other choice would. So in order of ends each
// one stays that begins at or behind the end of the one kept last.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        vector<pair<int, int>> by_end;
        by_end.reserve(intervals.size());
        for (const auto& interval : intervals) by_end.emplace_back(interval[1], interval[0]);
        sort(by_end.begin(), by_end.end());
        int removed = 0;
        int last_end = numeric_limits<int>::min();
        for (const auto& [end, start] : by_end) {
            if (start >= last_end)
                last_end = end;
            else
                ++removed;
        }
        return removed;
    }
};
