// Intervals by size: each takes those queries out of an ordered set that lie within it, and answers them.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end(), [](const vector<int>& a, const vector<int>& b) { return a[1] - a[0] < b[1] - b[0]; });
        set<pair<int, int>> open;
        for (int i = 0; i < (int)queries.size(); ++i) open.insert({queries[i], i});
        vector<int> answer(queries.size(), -1);
        for (const auto& v : intervals) {
            auto it = open.lower_bound({v[0], 0});
            while (it != open.end() && it->first <= v[1]) {
                answer[it->second] = v[1] - v[0] + 1;
                it = open.erase(it);
            }
        }
        return answer;
    }
};
