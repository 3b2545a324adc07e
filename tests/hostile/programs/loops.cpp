// Never comes back.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (volatile bool on = true; on;) {}
        return {};
    }
};
