// One behind the end: the library's assertion.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {nums[nums.size()], 0};
    }
};
