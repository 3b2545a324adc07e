// The input is the submission's to destroy.
// verdict: accepted
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> copy = move(nums);
        nums.clear();
        nums.shrink_to_fit();
        nums.resize(5, 7);
        swap(nums, copy);
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (nums[i] + nums[j] == target) {
                    nums.assign(1000, 0);
                    return {i, j};
                }
        return {};
    }
};
