// Three-way partition in one pass: [0, low) is red, [low, mid) is white, [high, n) is blue, and [mid, high) is unknown.
// Each step shrinks the unknown part by one. high is exclusive, so it never goes below zero.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        size_t low = 0, mid = 0, high = nums.size();
        while (mid < high) {
            if (nums[mid] == 0) {
                swap(nums[low++], nums[mid++]);
            } else if (nums[mid] == 2) {
                swap(nums[mid], nums[--high]);  // the new nums[mid] is unknown: mid stays
            } else {
                ++mid;
            }
        }
    }
};
