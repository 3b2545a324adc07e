// An overload carries the product from the left down and brings the product from the right back.
class Solution {
    int productExceptSelf(vector<int>& nums, vector<int>& answer, size_t i, int before) {
        if (i == nums.size()) return 1;
        int after = productExceptSelf(nums, answer, i + 1, before * nums[i]);
        answer[i] = before * after;
        return after * nums[i];
    }

public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer(nums.size());
        productExceptSelf(nums, answer, 0, 1);
        return answer;
    }
};
