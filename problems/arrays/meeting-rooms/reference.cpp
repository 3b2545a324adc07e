// Sorted by start, a meeting can only be in the way of the one before it, if the earlier ones were in nobody's way. The
// pairs are copied into one block of memory, which is quicker to sort than lists.
class Solution {
public:
    bool canAttendMeetings(vector<vector<int>>& intervals) {
        vector<pair<int, int>> meetings;
        meetings.reserve(intervals.size());
        for (const auto& meeting : intervals) meetings.emplace_back(meeting[0], meeting[1]);
        sort(meetings.begin(), meetings.end());
        for (size_t i = 1; i < meetings.size(); ++i)
            if (meetings[i].first < meetings[i - 1].second) return false;
        return true;
    }
};
