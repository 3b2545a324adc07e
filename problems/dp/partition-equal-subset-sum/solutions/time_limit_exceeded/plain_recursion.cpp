// Each number goes to the pile or not, without a memo; the largest first, and nothing that does not fit.
class Solution {
    bool fill(const vector<int>& nums, size_t i, int left) {
        if (left == 0) return true;
        if (left < 0 || i == nums.size()) return false;
        return fill(nums, i + 1, left - nums[i]) || fill(nums, i + 1, left);
    }

public:
    bool canPartition(vector<int>& nums) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        sort(nums.rbegin(), nums.rend());
        return total % 2 == 0 && fill(nums, 0, total / 2);
    }
};
