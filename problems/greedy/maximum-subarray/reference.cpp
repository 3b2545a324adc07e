// The best piece that ends here is this element alone, or the best one that ended just before with it: whichever is
// more.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int ending = nums[0], best = nums[0];
        for (size_t i = 1; i < nums.size(); ++i) {
            ending = max(nums[i], ending + nums[i]);
            best = max(best, ending);
        }
        return best;
    }
};
