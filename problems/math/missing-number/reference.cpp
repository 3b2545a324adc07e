// All numbers of the range and all elements together: what occurs twice cancels itself, and only the missing one is
// left.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        const int n = static_cast<int>(nums.size());
        int left = n;
        for (int i = 0; i < n; ++i) left ^= i ^ nums[i];
        return left;
    }
};
