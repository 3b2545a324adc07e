// Swaps the first two neighbours that are out of order and starts over from the front: cubic.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        size_t i = 0;
        while (i + 1 < nums.size()) {
            if (nums[i] > nums[i + 1]) {
                swap(nums[i], nums[i + 1]);
                i = 0;
            } else {
                ++i;
            }
        }
    }
};
