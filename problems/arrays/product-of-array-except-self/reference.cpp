// Two passes over the answer: the first leaves the product of everything before each position, the second walks back
// with a running product of everything after it. No division, hence no special case for zeros, and apart from the answer
// two integers of memory. Each product formed is one of a prefix, of a suffix or of the answer, so 32 bits suffice.
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        const size_t n = nums.size();
        vector<int> answer(n);
        int before = 1;
        for (size_t i = 0; i < n; ++i) {
            answer[i] = before;
            before *= nums[i];
        }
        int after = 1;
        for (size_t i = n; i-- > 0;) {
            answer[i] *= after;
            after *= nums[i];
        }
        return answer;
    }
};
