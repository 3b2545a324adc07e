// Memory that says it is a stack is no data in the sense of the limit.
// verdict: memory_limit_exceeded
#include <sys/mman.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        const size_t size = size_t{8} << 30;
        auto* big = (volatile char*)mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_GROWSDOWN, -1, 0);
        if (big == MAP_FAILED) throw bad_alloc();
        for (size_t at = size; at > 0; at -= 4096) big[at - 1] = 1;
        return {0, 1};
    }
};
