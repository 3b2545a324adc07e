// The result is static and still holds what earlier calls found.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums, int k = 0) {
        static vector<vector<int>> result;
        if (k == (int)nums.size()) {
            result.push_back(nums);
            return result;
        }
        for (int i = k; i < (int)nums.size(); ++i) {
            swap(nums[k], nums[i]);
            permute(nums, k + 1);
            swap(nums[k], nums[i]);
        }
        return k == 0 ? result : vector<vector<int>>{};
    }
};
