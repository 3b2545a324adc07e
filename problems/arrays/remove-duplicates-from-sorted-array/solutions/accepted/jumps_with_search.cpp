// From each value straight to the next larger one by binary search.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int k = 0;
        for (auto it = nums.begin(); it != nums.end();) {
            int value = *it;
            it = upper_bound(it, nums.end(), value);
            nums[k++] = value;
        }
        return k;
    }
};
