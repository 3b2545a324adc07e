// Tries all ways to the end.
class Solution {
    int from(const vector<int>& nums, int i) {
        if (i >= (int)nums.size() - 1) return 0;
        int best = 1e9;
        for (int step = nums[i]; step > 0; --step) best = min(best, from(nums, i + step) + 1);
        return best;
    }

public:
    int jump(vector<int>& nums) { return from(nums, 0); }
};
