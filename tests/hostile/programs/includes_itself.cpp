// Without end.
// verdict: compile_error
// says: nested depth|nested too deeply
#include "submission.cpp"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
