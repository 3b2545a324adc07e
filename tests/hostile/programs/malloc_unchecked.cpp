// Writes where malloc had nothing left to give.
// verdict: memory_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        while (true) *(volatile char*)malloc(1 << 24) = 1;
    }
};
