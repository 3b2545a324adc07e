// Sorts the numbers and skips equal ones, as in Subsets II: which of them has the plus makes no difference there.
class Solution {
    int count(const vector<int>& nums, size_t from, int left) {
        int ways = left == 0;
        for (size_t i = from; i < nums.size(); ++i) {
            if (i > from && nums[i] == nums[i - 1]) continue;
            ways += count(nums, i + 1, left - nums[i]);
        }
        return ways;
    }

public:
    int findTargetSumWays(vector<int>& nums, int target) {
        sort(nums.begin(), nums.end());
        int doubled = accumulate(nums.begin(), nums.end(), target);
        return doubled % 2 != 0 ? 0 : count(nums, 0, doubled / 2);
    }
};
