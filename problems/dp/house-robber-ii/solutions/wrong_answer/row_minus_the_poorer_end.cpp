// Solves the row with both ends, and if that takes both of them gives the poorer one back.
class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size();
        if (n == 1) return nums[0];
        vector<array<int, 2>> best(n + 2, {0, 0});  // the haul, and whether it has the first house
        for (int i = 0; i < n; i++) {
            array<int, 2> taken = {best[i][0] + nums[i], i == 0 ? 1 : best[i][1]};
            best[i + 2] = max(best[i + 1], taken);
        }
        bool last = best[n + 1][0] > best[n][0];
        return best[n + 1][0] - (last && best[n + 1][1] ? min(nums[0], nums[n - 1]) : 0);
    }
};
