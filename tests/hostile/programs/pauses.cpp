// Waits for signals.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        while (true) pause();
        return {};
    }
};
