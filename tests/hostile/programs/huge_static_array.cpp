// More static memory than the limit: the kernel would not even start it.
// verdict: memory_limit_exceeded
// says: 1024 MiB
static char big[size_t{1} << 30];

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (size_t i = 0; i < sizeof big; i += 4096) big[i] = 1;
        return {big[target], 0};
    }
};
