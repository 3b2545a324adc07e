// Ends in the middle of everything.
// verdict: compile_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
#if 1
/* R"x(
