// Keeps the heap by right end, so that on top is what ends first and not what is smallest.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end());
        vector<pair<int, int>> asked;
        for (int i = 0; i < (int)queries.size(); i++) asked.push_back({queries[i], i});
        sort(asked.begin(), asked.end());
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> begun;
        vector<int> ans(queries.size(), -1);
        size_t i = 0;
        for (auto [q, index] : asked) {
            for (; i < intervals.size() && intervals[i][0] <= q; i++)
                begun.push({intervals[i][1], intervals[i][1] - intervals[i][0] + 1});
            while (!begun.empty() && begun.top().first < q) begun.pop();
            if (!begun.empty()) ans[index] = begun.top().second;
        }
        return ans;
    }
};
