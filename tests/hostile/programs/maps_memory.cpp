// Shared memory is no data in the sense of the limit.
// verdict: memory_limit_exceeded|wrong_answer
#include <sys/mman.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        size_t size = size_t{2} << 30;
        char* big = (char*)mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (big == MAP_FAILED) return {};
        for (size_t i = 0; i < size; i += 4096) big[i] = 1;
        return {};
    }
};
