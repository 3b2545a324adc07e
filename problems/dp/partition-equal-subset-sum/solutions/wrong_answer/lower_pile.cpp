// The largest first, always to the pile that is lower.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        sort(nums.begin(), nums.end(), greater<int>());
        int left = 0, right = 0;
        for (int num : nums) (left <= right ? left : right) += num;
        return left == right;
    }
};
