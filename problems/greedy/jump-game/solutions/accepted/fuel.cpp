// Each step takes one unit of fuel, and each element fills up to its value.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int fuel = nums[0];
        for (size_t i = 1; i < nums.size(); ++i) {
            if (fuel == 0) return false;
            fuel = max(fuel - 1, nums[i]);
        }
        return true;
    }
};
