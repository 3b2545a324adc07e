// The usual backtracking on the list as it comes; what is too large is noticed one call later.
class Solution {
    vector<vector<int>> res;
    vector<int> path;

    void dfs(vector<int>& candidates, int start, int target) {
        if (target < 0) return;
        if (target == 0) {
            res.push_back(path);
            return;
        }
        for (int i = start; i < (int)candidates.size(); i++) {
            path.push_back(candidates[i]);
            dfs(candidates, i, target - candidates[i]);
            path.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        dfs(candidates, 0, target);
        return res;
    }
};
