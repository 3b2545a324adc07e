// Uses no CPU time at all.
// verdict: time_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        this_thread::sleep_for(chrono::hours(1));
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if (nums[i] + nums[j] == target) return {i, j};
        return {};
    }
};
