// Every piece, each multiplied on from the one before: quadratic.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = INT_MIN;
        for (size_t i = 0; i < nums.size(); ++i) {
            int product = 1;
            for (size_t j = i; j < nums.size(); ++j) {
                product *= nums[j];
                best = max(best, product);
            }
        }
        return best;
    }
};
