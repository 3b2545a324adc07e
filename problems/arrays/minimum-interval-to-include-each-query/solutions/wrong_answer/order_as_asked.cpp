// Sorts the intervals but not the queries, and so has thrown away what a later, smaller query needs.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end());
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> begun;
        vector<int> ans;
        size_t i = 0;
        for (int q : queries) {
            while (i < intervals.size() && intervals[i][0] <= q) {
                begun.push({intervals[i][1] - intervals[i][0] + 1, intervals[i][1]});
                i++;
            }
            while (!begun.empty() && begun.top().second < q) begun.pop();
            ans.push_back(begun.empty() ? -1 : begun.top().first);
        }
        return ans;
    }
};
