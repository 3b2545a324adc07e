// A stopped process answers no polite signal.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        raise(SIGSTOP);
        while (true) pause();
        return {};
    }
};
