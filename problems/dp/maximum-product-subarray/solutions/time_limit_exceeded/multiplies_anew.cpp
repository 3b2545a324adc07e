// Multiplies every piece from its beginning: cubic.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = INT_MIN, n = nums.size();
        for (int i = 0; i < n; ++i) {
            for (int j = i; j < n; ++j) {
                int product = 1;
                for (int k = i; k <= j; ++k) product *= nums[k];
                best = max(best, product);
            }
        }
        return best;
    }
};
