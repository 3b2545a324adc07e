// The intervals are three parts: those that end before the new one begins, those that share a point with it, and those
// that begin after its end. The first and the last are copied, the middle ones widen the new one.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        vector<vector<int>> result;
        result.reserve(intervals.size() + 1);
        size_t i = 0;
        for (; i < intervals.size() && intervals[i][1] < newInterval[0]; ++i) result.push_back(intervals[i]);
        int start = newInterval[0], end = newInterval[1];
        for (; i < intervals.size() && intervals[i][0] <= end; ++i) {
            start = min(start, intervals[i][0]);
            end = max(end, intervals[i][1]);
        }
        result.push_back({start, end});
        for (; i < intervals.size(); ++i) result.push_back(intervals[i]);
        return result;
    }
};
