// Counts the numbers and decides for each different one how often it is taken.
class Solution {
public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
        map<int, int> count;
        for (int c : candidates) count[c]++;
        vector<pair<int, int>> freq(count.begin(), count.end());
        vector<vector<int>> ans;
        vector<int> seq;
        go(freq, 0, target, seq, ans);
        return ans;
    }

    void go(const vector<pair<int, int>>& freq, int pos, int rest, vector<int>& seq, vector<vector<int>>& ans) {
        if (rest == 0) {
            ans.push_back(seq);
            return;
        }
        if (pos == (int)freq.size() || rest < freq[pos].first) return;
        go(freq, pos + 1, rest, seq, ans);
        int most = min(rest / freq[pos].first, freq[pos].second);
        for (int i = 1; i <= most; ++i) {
            seq.push_back(freq[pos].first);
            go(freq, pos + 1, rest - i * freq[pos].first, seq, ans);
        }
        for (int i = 1; i <= most; ++i) seq.pop_back();
    }
};
