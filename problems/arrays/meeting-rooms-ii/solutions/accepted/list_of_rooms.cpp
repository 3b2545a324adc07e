// Looks through all rooms for one that is free, in order of starts.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<int> rooms;
        for (const auto& m : intervals) {
            bool found = false;
            for (int& free_at : rooms)
                if (free_at <= m[0]) {
                    free_at = m[1];
                    found = true;
                    break;
                }
            if (!found) rooms.push_back(m[1]);
        }
        return rooms.size();
    }
};
