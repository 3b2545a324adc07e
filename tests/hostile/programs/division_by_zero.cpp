// SIGFPE.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        volatile int zero = 0;
        return {target / zero, 0};
    }
};
