// One flag per position, but looked up by value.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> res;
        vector<int> path;
        vector<bool> used(nums.size());
        dfs(nums, path, used, res);
        return res;
    }

    void dfs(const vector<int>& nums, vector<int>& path, vector<bool>& used, vector<vector<int>>& res) {
        if (path.size() == nums.size()) {
            res.push_back(path);
            return;
        }
        for (int x : nums) {
            if (used.at(x)) continue;
            used.at(x) = true;
            path.push_back(x);
            dfs(nums, path, used, res);
            path.pop_back();
            used.at(x) = false;
        }
    }
};
