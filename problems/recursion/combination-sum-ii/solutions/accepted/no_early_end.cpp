// The usual backtracking; what is too large is noticed one call later.
class Solution {
public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        dfs(candidates, target, 0);
        return res;
    }

private:
    vector<vector<int>> res;
    vector<int> cur;

    void dfs(vector<int>& candidates, int target, int start) {
        if (target < 0) return;
        if (target == 0) {
            res.push_back(cur);
            return;
        }
        for (int i = start; i < (int)candidates.size(); i++) {
            if (i > start && candidates[i] == candidates[i - 1]) continue;
            cur.push_back(candidates[i]);
            dfs(candidates, target - candidates[i], i + 1);
            cur.pop_back();
        }
    }
};
