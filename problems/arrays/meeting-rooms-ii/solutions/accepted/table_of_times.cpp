// A change for each point of time up to the last end, added up.
class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        int last = 0;
        for (auto& m : intervals) last = max(last, m[1]);
        vector<int> change(last + 2);
        for (auto& m : intervals) {
            change[m[0]] += 1;
            change[m[1]] -= 1;
        }
        partial_sum(change.begin(), change.end(), change.begin());
        return *max_element(change.begin(), change.end());
    }
};
