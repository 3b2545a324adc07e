// Searches the right part and looks at the place found without asking whether it lies behind the last element.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), k = 0;
        while (k + 1 < n && nums[k] < nums[k + 1]) k++;
        int low = 0, high = k + 1;
        if (target < nums[0]) low = k + 1, high = n;
        while (low < high) {
            int mid = (low + high) / 2;
            if (nums[mid] < target) low = mid + 1;
            else high = mid;
        }
        return nums.at(low) == target ? low : -1;
    }
};
