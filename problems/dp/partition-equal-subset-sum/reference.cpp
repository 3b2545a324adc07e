// One pile has to add up to one half; the rest is the other one. Number after number marks the sums that can be made,
// from large to small, so that a number is never added to a sum that holds it already.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        const int total = accumulate(nums.begin(), nums.end(), 0);
        if (total % 2 != 0) return false;
        const int half = total / 2;
        vector<char> made(half + 1);
        made[0] = 1;
        for (const int num : nums)
            for (int sum = half; sum >= num; --sum) made[sum] |= made[sum - num];
        return made[half];
    }
};
