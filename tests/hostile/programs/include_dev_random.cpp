// Has no end and is never the same.
// verdict: compile_error
// says: No such file|file not found|Permission denied
#include </dev/random>
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
