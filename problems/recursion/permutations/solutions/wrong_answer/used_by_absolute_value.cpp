// Notes the used numbers by absolute value, so that a number and its opposite exclude each other.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> res;
        vector<int> path;
        vector<bool> used(11, false);
        dfs(nums, path, used, res);
        return res;
    }

    void dfs(const vector<int>& nums, vector<int>& path, vector<bool>& used, vector<vector<int>>& res) {
        if (path.size() == nums.size()) {
            res.push_back(path);
            return;
        }
        for (int x : nums) {
            if (used[abs(x)]) continue;
            used[abs(x)] = true;
            path.push_back(x);
            dfs(nums, path, used, res);
            path.pop_back();
            used[abs(x)] = false;
        }
    }
};
