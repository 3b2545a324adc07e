// Multiplies all the others for each position.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer(nums.size());
        for (size_t i = 0; i < nums.size(); ++i) {
            int product = 1;
            for (size_t j = 0; j < nums.size(); ++j)
                if (j != i) product *= nums[j];
            answer[i] = product;
        }
        return answer;
    }
};
