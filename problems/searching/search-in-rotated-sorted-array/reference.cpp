// Binary search. One side of the middle is always in order; comparing with that side's two ends tells whether the target
// can be there, and if not it can only be on the other side.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int low = 0, high = static_cast<int>(nums.size()) - 1;
        while (low <= high) {
            const int middle = low + (high - low) / 2;
            if (nums[middle] == target) return middle;
            if (nums[low] <= nums[middle]) {  // equal: the left side is the middle alone
                if (nums[low] <= target && target < nums[middle]) high = middle - 1;
                else low = middle + 1;
            } else {
                if (nums[middle] < target && target <= nums[high]) low = middle + 1;
                else high = middle - 1;
            }
        }
        return -1;
    }
};
