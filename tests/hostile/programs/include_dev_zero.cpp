// Has no end.
// verdict: compile_error
// says: No such file|file not found|Permission denied
#include "/dev/zero"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
