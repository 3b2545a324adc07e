// Bursts the balloon that brings most at the moment, each time.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        int total = 0;
        while (!nums.empty()) {
            int best = -1, at = 0;
            for (int i = 0; i < (int)nums.size(); ++i) {
                int coins = nums[i];
                if (i > 0) coins *= nums[i - 1];
                if (i + 1 < (int)nums.size()) coins *= nums[i + 1];
                if (coins > best) best = coins, at = i;
            }
            total += best;
            nums.erase(nums.begin() + at);
        }
        return total;
    }
};
