// Counts for each point of time the meetings that take place then.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        int last = 0, best = 0;
        for (auto& m : intervals) last = max(last, m[1]);
        for (int time = 0; time < last; time++) {
            int rooms = 0;
            for (auto& m : intervals) rooms += m[0] <= time && time < m[1];
            best = max(best, rooms);
        }
        return best;
    }
};
