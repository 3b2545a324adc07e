// The zeros are counted in eight bits: 256 of them are none.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        unsigned char zeros = 0;
        long long product = 1;
        for (int v : nums) {
            if (v == 0) zeros++;
            else if (zeros < 2) product *= v;
        }
        vector<int> answer(nums.size(), 0);
        for (size_t i = 0; i < nums.size(); ++i) {
            if (zeros == 0) answer[i] = nums[i] ? product / nums[i] : product;
            else if (zeros == 1 && nums[i] == 0) answer[i] = product;
        }
        return answer;
    }
};
