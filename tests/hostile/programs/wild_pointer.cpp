// SIGSEGV elsewhere.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {*(volatile int*)0x123456789000};
    }
};
