// The target can only be in [low, high); each round halves that part.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int low = 0, high = static_cast<int>(nums.size());
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (nums[middle] == target) return middle;
            if (nums[middle] < target)
                low = middle + 1;
            else
                high = middle;
        }
        return -1;
    }
};
