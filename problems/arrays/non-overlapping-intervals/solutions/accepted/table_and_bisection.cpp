// The most that can stay of the first i in order of ends; the last one that ends in time is found by bisection.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        int n = intervals.size();
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
        vector<int> ends(n), most(n + 1);
        for (int i = 0; i < n; i++) ends[i] = intervals[i][1];
        for (int i = 0; i < n; i++) {
            int before = upper_bound(ends.begin(), ends.begin() + i, intervals[i][0]) - ends.begin();
            most[i + 1] = max(most[i], most[before] + 1);
        }
        return n - most[n];
    }
};
