// In or out for every element, with an end where the sum is too large; a set sorts out the repetitions.
class Solution {
    set<vector<int>> seen;
    vector<int> cur;

    void go(const vector<int>& candidates, size_t i, int left) {
        if (left == 0) seen.insert(cur);
        if (left <= 0 || i == candidates.size()) return;
        cur.push_back(candidates[i]);
        go(candidates, i + 1, left - candidates[i]);
        cur.pop_back();
        go(candidates, i + 1, left);
    }

public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        go(candidates, 0, target);
        return {seen.begin(), seen.end()};
    }
};
