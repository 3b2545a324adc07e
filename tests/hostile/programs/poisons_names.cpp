// Names that nobody may use from here on.
// verdict: compile_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
#pragma GCC poison struct tuple service call
