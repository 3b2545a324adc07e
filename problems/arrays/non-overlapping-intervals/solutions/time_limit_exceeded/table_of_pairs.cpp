// The longest chain of intervals that do not overlap, each looked at with all before it.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int n = intervals.size(), best = 0;
        vector<int> chain(n, 1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++)
                if (intervals[j][1] <= intervals[i][0]) chain[i] = max(chain[i], chain[j] + 1);
            best = max(best, chain[i]);
        }
        return n - best;
    }
};
