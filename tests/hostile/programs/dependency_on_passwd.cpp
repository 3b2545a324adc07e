// Asks how old a file is.
// verdict: compile_error
// says: No such file|file not found|Permission denied
#pragma GCC dependency "/etc/passwd" shown
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
