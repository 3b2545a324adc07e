// Counts for each point of time the meetings that take place then.
class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        int last = 0;
        for (auto& m : intervals) last = max(last, m[1]);
        for (int time = 0; time < last; time++) {
            int count = 0;
            for (auto& m : intervals)
                if (m[0] <= time && time < m[1]) count++;
            if (count > 1) return false;
        }
        return true;
    }
};
