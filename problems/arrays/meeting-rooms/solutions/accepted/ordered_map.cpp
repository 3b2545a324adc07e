// Puts each meeting into an ordered map and looks at its neighbours there.
class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        map<int, int> calendar;
        for (auto& m : intervals) {
            int start = m[0], end = m[1];
            auto next = calendar.lower_bound(start);
            if (next != calendar.end() && next->first < end) return false;
            if (next != calendar.begin() && prev(next)->second > start) return false;
            calendar[start] = end;
        }
        return true;
    }
};
