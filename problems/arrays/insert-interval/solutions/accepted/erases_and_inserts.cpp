// Works in the list that is given: erases each interval that is swallowed, then inserts the new one.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        size_t i = 0;
        while (i < intervals.size() && intervals[i][1] < newInterval[0]) ++i;
        while (i < intervals.size() && intervals[i][0] <= newInterval[1]) {
            newInterval[0] = min(newInterval[0], intervals[i][0]);
            newInterval[1] = max(newInterval[1], intervals[i][1]);
            intervals.erase(intervals.begin() + i);
        }
        intervals.insert(intervals.begin() + i, newInterval);
        return intervals;
    }
};
