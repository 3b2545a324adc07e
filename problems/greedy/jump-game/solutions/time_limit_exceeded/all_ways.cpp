// Tries each jump from each place, and those it knows to be dead ends again and again.
class Solution {
    bool from(const vector<int>& nums, int i) {
        if (i >= (int)nums.size() - 1) return true;
        for (int step = 1; step <= nums[i]; ++step)
            if (from(nums, i + step)) return true;
        return false;
    }

public:
    bool canJump(vector<int>& nums) { return from(nums, 0); }
};
