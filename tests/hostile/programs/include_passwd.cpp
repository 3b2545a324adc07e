// A file of the system, shown by the complaints about it.
// verdict: compile_error
// says: No such file|file not found|Permission denied
#include "/etc/passwd"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
