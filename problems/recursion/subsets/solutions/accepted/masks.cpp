// Counts through all masks; bit j says whether number j is in.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        int n = nums.size();
        vector<vector<int>> ans;
        for (int mask = 0; mask < (1 << n); ++mask) {
            vector<int> one;
            for (int j = 0; j < n; ++j)
                if (mask >> j & 1) one.push_back(nums[j]);
            ans.push_back(one);
        }
        return ans;
    }
};
