// A table over all totals: the sequences for a total, by their last number.
class Solution {
public:
    int combinationSum4(vector<int>& nums, int target) {
        vector<int> ways(target + 1);
        ways[0] = 1;
        for (int total = 1; total <= target; ++total) {
            for (const int value : nums) {
                if (value <= total) ways[total] += ways[total - value];
            }
        }
        return ways[target];
    }
};
