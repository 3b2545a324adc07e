// Intervals from the largest to the smallest, each of which writes its size to all of its queries.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end(), [](const vector<int>& a, const vector<int>& b) { return a[1] - a[0] > b[1] - b[0]; });
        vector<pair<int, int>> asked;
        for (int i = 0; i < (int)queries.size(); i++) asked.push_back({queries[i], i});
        sort(asked.begin(), asked.end());
        vector<int> answer(queries.size(), -1);
        for (auto& v : intervals)
            for (auto it = lower_bound(asked.begin(), asked.end(), pair(v[0], 0)); it != asked.end() && it->first <= v[1]; ++it)
                answer[it->second] = v[1] - v[0] + 1;
        return answer;
    }
};
