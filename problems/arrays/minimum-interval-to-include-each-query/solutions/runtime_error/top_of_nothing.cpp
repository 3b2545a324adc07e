// Throws away what is over without asking whether anything is left.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        sort(intervals.begin(), intervals.end());
        set<pair<int, int>> asked;
        for (int q : queries) asked.insert({q, 0});
        map<int, int> size_at;
        vector<pair<int, int>> begun;
        size_t i = 0;
        for (auto [q, unused] : asked) {
            for (; i < intervals.size() && intervals[i][0] <= q; i++) {
                begun.push_back({intervals[i][0] - intervals[i][1] - 1, intervals[i][1]});
                push_heap(begun.begin(), begun.end());
            }
            while (begun.at(0).second < q) {
                pop_heap(begun.begin(), begun.end());
                begun.pop_back();
            }
            size_at[q] = -begun.at(0).first;
        }
        vector<int> ans;
        for (int q : queries) ans.push_back(size_at[q]);
        return ans;
    }
};
