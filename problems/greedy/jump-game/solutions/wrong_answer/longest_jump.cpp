// Always jumps as far as it may.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        size_t i = 0;
        while (i < nums.size() - 1) {
            if (nums[i] == 0) return false;
            i += nums[i];
        }
        return true;
    }
};
