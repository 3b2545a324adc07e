// Names another program as its loader; some linkers put the right name in front of it.
// verdict: runtime_error|accepted
// says: exit status 126|^$
__attribute__((section(".interp"), used)) static const char loader[] = "/bin/sh";

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) { return {0, 1}; }
};
