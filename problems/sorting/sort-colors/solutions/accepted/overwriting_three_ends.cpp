// Three ends that only move right: each element writes the larger colours one place on and itself last.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        sortColors(nums, 0, 0);
    }

private:
    void sortColors(vector<int>& nums, int reds, int whites) {
        for (int i = 0; i < (int)nums.size(); i++) {
            int c = nums[i];
            nums[i] = 2;
            if (c < 2) nums[whites++] = 1;
            if (c < 1) nums[reds++] = 0;
        }
    }
};
