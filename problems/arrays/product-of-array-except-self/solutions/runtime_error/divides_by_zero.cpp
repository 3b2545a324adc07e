// Divides the whole product by each element, zero or not.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int product = 1;
        for (int v : nums) product *= v;
        vector<int> answer;
        for (int v : nums) answer.push_back(product / v);
        return answer;
    }
};
