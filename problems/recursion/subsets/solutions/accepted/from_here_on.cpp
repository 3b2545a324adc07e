// Backtracking: each call writes its path down and extends it by every later number in turn.
class Solution {
    vector<vector<int>> res;
    vector<int> path;

    void dfs(vector<int>& nums, int start) {
        res.push_back(path);
        for (int i = start; i < (int)nums.size(); i++) {
            path.push_back(nums[i]);
            dfs(nums, i + 1);
            path.pop_back();
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        dfs(nums, 0);
        return res;
    }
};
