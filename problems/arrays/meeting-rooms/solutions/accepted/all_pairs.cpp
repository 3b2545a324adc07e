// Compares every meeting with every one behind it in the list.
class Solution {
    bool overlap(const vector<int>& a, const vector<int>& b) { return max(a[0], b[0]) < min(a[1], b[1]); }

public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        int n = intervals.size();
        for (int i = 0; i < n; ++i)
            for (int j = i + 1; j < n; ++j)
                if (overlap(intervals[i], intervals[j])) return false;
        return true;
    }
};
