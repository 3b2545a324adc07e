// Sorts, and looks for the first element that is not its index.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        for (int i = 0; i < nums.size(); i++)
            if (nums[i] != i) return i;
        return nums.size();
    }
};
