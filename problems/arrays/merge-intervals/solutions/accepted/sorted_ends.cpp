// Sorts starts and ends apart: a group is complete where as many have ended as have begun. The rightmost group comes first.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<int> starts, ends;
        for (auto& v : intervals) starts.push_back(v[0]), ends.push_back(v[1]);
        sort(begin(starts), end(starts));
        sort(begin(ends), end(ends));
        vector<vector<int>> out;
        int n = intervals.size();
        for (int i = 0, j = 0; i < n; i++)
            if (i == n - 1 || starts[i + 1] > ends[i]) {
                out.push_back({starts[j], ends[i]});
                j = i + 1;
            }
        reverse(begin(out), end(out));
        return out;
    }
};
