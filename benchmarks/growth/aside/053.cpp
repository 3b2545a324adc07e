// problem: recursion/permutations
// time: O(n p)
// memory: O(n)
// note: swaps; beside the answer only the recursion
class Solution {
    void permute(vector<int>& nums, size_t first, vector<vector<int>>& out) {
        if (first == nums.size()) {
            out.push_back(nums);
            return;
        }
        for (size_t i = first; i < nums.size(); ++i) {
            swap(nums[first], nums[i]);
            permute(nums, first + 1, out);
            swap(nums[first], nums[i]);
        }
    }

public:
    vector<vector<int>> permute(vector<int>& nums) {
        vector<vector<int>> result;
        permute(nums, 0, result);
        return result;
    }
};
