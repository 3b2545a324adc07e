// A sweep over an ordered map of how many intervals open and close at each point; openings come first at a point.
class Solution {
public:
    vector<vector<int>> merge(const vector<vector<int>>& intervals) {
        map<int, pair<int, int>> events;
        for (const auto& it : intervals) {
            events[it[0]].first++;
            events[it[1]].second++;
        }
        vector<vector<int>> result;
        int open = 0, start = 0;
        for (const auto& [at, change] : events) {
            if (open == 0) start = at;
            open += change.first - change.second;
            if (open == 0) result.push_back({start, at});
        }
        return result;
    }
};
