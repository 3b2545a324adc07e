// SIGSEGV at zero.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {*(volatile int*)nullptr};
    }
};
