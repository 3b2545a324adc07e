// Append, sort with a comparator that copies, and merge neighbours.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        intervals.push_back(newInterval);
        sort(intervals.begin(), intervals.end(), [](vector<int> a, vector<int> b) { return a[0] < b[0]; });
        vector<vector<int>> merged;
        for (auto v : intervals) {
            if (!merged.empty() && merged.back()[1] >= v[0])
                merged.back()[1] = max(merged.back()[1], v[1]);
            else
                merged.push_back(v);
        }
        return merged;
    }
};
