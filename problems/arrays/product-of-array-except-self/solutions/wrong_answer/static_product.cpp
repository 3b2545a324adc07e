// The running product is static and starts with what the last call left.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        static unsigned before = 1;
        vector<int> answer(nums.size());
        for (size_t i = 0; i < nums.size(); ++i) {
            answer[i] = before;
            before *= nums[i];
        }
        unsigned after = 1;
        for (size_t i = nums.size(); i-- > 0;) {
            answer[i] *= after;
            after *= nums[i];
        }
        return answer;
    }
};
