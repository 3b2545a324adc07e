// Divides, and treats no zero, one zero and more of them apart.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        long long product = 1;
        int zeros = count(nums.begin(), nums.end(), 0);
        vector<int> answer(nums.size(), 0);
        if (zeros > 1) return answer;
        for (int v : nums) if (v != 0) product *= v;
        for (size_t i = 0; i < nums.size(); ++i) {
            if (zeros == 0) answer[i] = product / nums[i];
            else if (nums[i] == 0) answer[i] = product;
        }
        return answer;
    }
};
