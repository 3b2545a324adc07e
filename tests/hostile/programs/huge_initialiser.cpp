// A gigabyte of program.
// verdict: compile_error
// says: the compiler
char big[1 << 30] = {1};

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {big[target], 1}; }
};
