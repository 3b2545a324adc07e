// Recursion over what is left, with a map as memo.
class Solution {
    map<int, int> known;

public:
    int combinationSum4(vector<int>& nums, int target) {
        if (target == 0) return 1;
        if (known.count(target)) return known[target];
        int ways = 0;
        for (int num : nums) {
            if (num <= target) ways += combinationSum4(nums, target - num);
        }
        return known[target] = ways;
    }
};
