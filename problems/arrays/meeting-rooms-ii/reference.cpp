// Starts and ends sorted apart. A meeting that begins takes a room; before that, rooms of meetings that are over become
// free. It does not matter which meeting an end belongs to. Sorted arrays of plain numbers are the quickest way there.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        vector<int> starts, ends;
        starts.reserve(intervals.size());
        ends.reserve(intervals.size());
        for (const auto& meeting : intervals) {
            starts.push_back(meeting[0]);
            ends.push_back(meeting[1]);
        }
        sort(starts.begin(), starts.end());
        sort(ends.begin(), ends.end());
        size_t over = 0;
        for (const int start : starts)
            if (ends[over] <= start) ++over;  // one room that is free again serves this meeting
        return static_cast<int>(starts.size() - over);
    }
};
