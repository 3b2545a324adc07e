// Moves on after swapping with the right end, so what came back from there is never looked at.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, mid = 0, high = nums.size() - 1;
        while (mid <= high) {
            if (nums[mid] == 0) swap(nums[low++], nums[mid++]);
            else if (nums[mid] == 2) swap(nums[mid++], nums[high--]);
            else mid++;
        }
    }
};
