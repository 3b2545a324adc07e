// The 32-bit entry, which has other numbers.
// verdict: runtime_error
// says: a system call that no submission may make
// machine: x86_64
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        long result = 20;  // getpid there, writev here
        asm volatile("int $0x80" : "+a"(result) : : "memory");
        return {0, 1};
    }
};
