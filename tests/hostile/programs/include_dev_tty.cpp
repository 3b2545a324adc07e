// Would wait for the keyboard.
// verdict: compile_error
// says: No such file|Permission denied
#include "/dev/tty"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
