// Would wait for the keyboard.
// verdict: compile_error
// says: No such file|file not found|Permission denied
#include "/dev/tty"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
