// Takes out each balloon that is left, and tries everything behind that.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        int best = 0;
        for (int i = 0; i < (int)nums.size(); ++i) {
            int left = i > 0 ? nums[i - 1] : 1;
            int right = i + 1 < (int)nums.size() ? nums[i + 1] : 1;
            vector<int> rest = nums;
            rest.erase(rest.begin() + i);
            best = max(best, left * nums[i] * right + maxCoins(rest));
        }
        return best;
    }
};
