// Jumps that are halved each time, forward as long as the element reached is not larger.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), at = 0;
        for (int jump = 1 << 14; jump > 0; jump >>= 1) {
            while (at + jump < n && nums[at + jump] <= target) at += jump;
        }
        return nums[at] == target ? at : -1;
    }
};
