// More than the limit is asked for and not used: asking counts.
// verdict: memory_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        char* volatile big = new char[size_t{1} << 30];
        return {big == nullptr, 1};
    }
};
