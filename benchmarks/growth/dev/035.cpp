// problem: sorting/sort-colors
// time: O(n)
// memory: O(1)
// note: Dutch flag
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int lo = 0, mid = 0, hi = (int)nums.size() - 1;
        while (mid <= hi) {
            switch (nums[mid]) {
                case 0: swap(nums[lo++], nums[mid++]); break;
                case 1: ++mid; break;
                default: swap(nums[mid], nums[hi--]);
            }
        }
    }
};
