// All totals of each half of the list, and for each total of one half how often the other one has what is missing.
class Solution {
    static vector<int> totals(const vector<int>& nums, size_t from, size_t to) {
        vector<int> all{0};
        for (size_t i = from; i < to; ++i) {
            vector<int> next;
            for (int total : all) {
                next.push_back(total + nums[i]);
                next.push_back(total - nums[i]);
            }
            all.swap(next);
        }
        return all;
    }

public:
    int findTargetSumWays(vector<int>& nums, int target) {
        size_t middle = nums.size() / 2;
        vector<int> right = totals(nums, middle, nums.size());
        sort(right.begin(), right.end());
        int ways = 0;
        for (int total : totals(nums, 0, middle)) {
            auto range = equal_range(right.begin(), right.end(), target - total);
            ways += range.second - range.first;
        }
        return ways;
    }
};
