// The change of the number of rooms at each moment, in an ordered map.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        map<int, int> change;
        for (auto& m : intervals) {
            change[m[0]]++;
            change[m[1]]--;
        }
        int rooms = 0, best = 0;
        for (auto& [time, by] : change) best = max(best, rooms += by);
        return best;
    }
};
