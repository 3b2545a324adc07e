// One recursion over index and whether the first house was taken, with a memo for both.
class Solution {
    int memo[100][2];

    int best(const vector<int>& nums, int i, bool first) {
        int n = nums.size();
        if (i >= n) return 0;
        if (i == n - 1) return first ? 0 : nums[i];
        int& known = memo[i][first];
        if (known < 0) known = max(best(nums, i + 1, first), nums[i] + best(nums, i + 2, first));
        return known;
    }

public:
    int rob(vector<int>& nums) {
        memset(memo, -1, sizeof memo);
        return max(best(nums, 1, false), nums[0] + best(nums, 2, true));
    }
};
