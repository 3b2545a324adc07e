// Joins any two intervals that share a point, and begins anew until no two do.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        intervals.push_back(newInterval);
        bool changed = true;
        while (changed) {
            changed = false;
            for (size_t i = 0; i < intervals.size() && !changed; i++)
                for (size_t j = i + 1; j < intervals.size() && !changed; j++)
                    if (intervals[i][0] <= intervals[j][1] && intervals[j][0] <= intervals[i][1]) {
                        intervals[i] = {min(intervals[i][0], intervals[j][0]), max(intervals[i][1], intervals[j][1])};
                        intervals.erase(intervals.begin() + j);
                        changed = true;
                    }
        }
        sort(intervals.begin(), intervals.end());
        return intervals;
    }
};
