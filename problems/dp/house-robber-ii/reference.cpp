// No choice has both the first and the last house, so the best one is the best of two rows: the ring without its first
// house, and without its last. Each row keeps two numbers. A single house belongs to neither row.
class Solution {
    static int row(const vector<int>& nums, size_t first, size_t end) {
        int before = 0, best = 0;
        for (size_t i = first; i < end; ++i) before = exchange(best, max(best, before + nums[i]));
        return best;
    }

public:
    int rob(vector<int>& nums) {
        const size_t n = nums.size();
        return n == 1 ? nums[0] : max(row(nums, 0, n - 1), row(nums, 1, n));
    }
};
