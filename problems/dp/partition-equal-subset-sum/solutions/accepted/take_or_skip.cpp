// Recursion with a memo for each place and what is left: take the number, or leave it.
class Solution {
    vector<vector<int>> memo;

    bool fill(const vector<int>& nums, int i, int left) {
        if (left == 0) return true;
        if (left < 0 || i == (int)nums.size()) return false;
        int& known = memo[i][left];
        if (known != -1) return known;
        return known = fill(nums, i + 1, left - nums[i]) || fill(nums, i + 1, left);
    }

public:
    bool canPartition(vector<int>& nums) {
        int total = accumulate(nums.begin(), nums.end(), 0);
        if (total & 1) return false;
        memo.assign(nums.size(), vector<int>(total / 2 + 1, -1));
        return fill(nums, 0, total / 2);
    }
};
