// Adds up all positive elements, whether they are side by side or not.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int sum = 0;
        for (int x : nums)
            if (x > 0) sum += x;
        return sum > 0 ? sum : *max_element(nums.begin(), nums.end());
    }
};
