// Adds up, and forgets the sum as soon as it is below zero.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int sum = 0, res = INT_MIN;
        for (int x : nums) {
            sum += x;
            res = max(res, sum);
            if (sum < 0) sum = 0;
        }
        return res;
    }
};
