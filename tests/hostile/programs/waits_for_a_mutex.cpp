// Deadlock with itself.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        static mutex m;
        m.lock();
        m.lock();
        return {};
    }
};
