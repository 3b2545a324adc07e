// Tries every first number, without a memo.
class Solution {
public:
    int combinationSum4(vector<int>& nums, int target) {
        if (target == 0) return 1;
        int ways = 0;
        for (int num : nums) {
            if (num <= target) ways += combinationSum4(nums, target - num);
        }
        return ways;
    }
};
