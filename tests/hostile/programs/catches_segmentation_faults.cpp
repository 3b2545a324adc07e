// The same fault again and again.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        signal(SIGSEGV, [](int) {});
        return {*(volatile int*)nullptr};
    }
};
