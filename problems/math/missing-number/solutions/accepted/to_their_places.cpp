// Exchanges each element to the place of its number, then looks for the place that has another one.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int n = nums.size();
        for (int i = 0; i < n; i++)
            while (nums[i] < n && nums[i] != i) swap(nums[i], nums[nums[i]]);
        for (int i = 0; i < n; i++)
            if (nums[i] != i) return i;
        return n;
    }
};
