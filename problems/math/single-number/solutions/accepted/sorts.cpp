// Sorts, and goes through the list in steps of two.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        for (int i = 1; i < nums.size(); i += 2)
            if (nums[i] != nums[i - 1]) return nums[i - 1];
        return nums.back();
    }
};
