// Prints without end.
// verdict: output_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        while (true) puts("hello, hello, hello, hello, hello, hello, hello, hello, hello");
    }
};
