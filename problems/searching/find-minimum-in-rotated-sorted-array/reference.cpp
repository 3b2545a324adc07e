// Binary search for the fall. The last element tells on which side of it the middle stands: everything before the fall
// is larger than the last element, and nothing from the least element on is.
class Solution {
public:
    int findMin(vector<int>& nums) {
        int low = 0, high = static_cast<int>(nums.size()) - 1;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (nums[middle] > nums[high])
                low = middle + 1;
            else
                high = middle;  // the middle itself may be the least
        }
        return nums[low];
    }
};
