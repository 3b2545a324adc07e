// Bubble sort with early exit.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        bool swapped = true;
        for (size_t end = nums.size(); swapped && end > 1; end--) {
            swapped = false;
            for (size_t j = 0; j + 1 < end; j++) {
                if (nums[j] > nums[j + 1]) {
                    swap(nums[j], nums[j + 1]);
                    swapped = true;
                }
            }
        }
        return nums;
    }
};
