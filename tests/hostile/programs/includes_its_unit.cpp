// The file that includes it, and so on.
// verdict: compile_error
// says: nested
#include "harness.cpp"
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
