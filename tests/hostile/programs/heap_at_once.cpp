// 8 GiB in one piece.
// verdict: memory_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<char> big(size_t{8} << 30);
        return {big[target], 0};
    }
};
