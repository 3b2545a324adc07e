// Two tables over the positions.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        vector<int> hi(nums), lo(nums);
        for (size_t i = 1; i < nums.size(); ++i) {
            int a = hi[i - 1] * nums[i], b = lo[i - 1] * nums[i];
            hi[i] = max({a, b, nums[i]});
            lo[i] = min({a, b, nums[i]});
        }
        return *max_element(hi.begin(), hi.end());
    }
};
