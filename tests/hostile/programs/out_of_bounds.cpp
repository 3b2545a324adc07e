// One behind the end, where nothing stops it: whatever lies there.
// verdict: wrong_answer|runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {nums[nums.size()], 0};
    }
};
