// The numbers with a minus add up to m where the sum less 2 m is the target. So count the choices of numbers with this sum, number after
// number in one row, from large to small, so that none is taken twice.
class Solution {
public:
    int findTargetSumWays(vector<int>& nums, int target) {
        const int total = accumulate(nums.begin(), nums.end(), 0);
        if (abs(target) > total || (total - target) % 2 != 0) return 0;
        const int minus = (total - target) / 2;
        vector<int> ways(minus + 1);
        ways[0] = 1;
        for (const int num : nums)
            for (int sum = minus; sum >= num; --sum) ways[sum] += ways[sum - num];
        return ways[minus];
    }
};
