// Writes where malloc had nothing left to give.
// verdict: memory_limit_exceeded|runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        while (true) *(volatile char*)malloc(1 << 24) = 1;
    }
};
