// More static memory than the limit.
// verdict: memory_limit_exceeded|runtime_error
static char big[size_t{1} << 30];

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (size_t i = 0; i < sizeof big; i += 4096) big[i] = 1;
        return {big[target], 0};
    }
};
