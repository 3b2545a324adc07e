// Reads one byte of every 2 MiB of 32 TiB: no page is its own, the kernel's tables of them are 64 GiB.
// verdict: memory_limit_exceeded
#include <sys/mman.h>

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        const size_t size = size_t{1} << 45;
        auto* sparse = (volatile char*)mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (sparse == MAP_FAILED) return {__LINE__};
        madvise((void*)sparse, size, MADV_NOHUGEPAGE);
        int sum = 0;
        for (size_t at = 0; at < size; at += 2 << 20) sum += sparse[at];
        return {0, 1 + sum};
    }
};
