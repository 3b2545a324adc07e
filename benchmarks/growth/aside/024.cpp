// problem: arrays/two-sum
// time: O(n log n)
// memory: O(n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> idx(nums.size());
        iota(idx.begin(), idx.end(), 0);
        sort(idx.begin(), idx.end(), [&nums](int a, int b) { return nums[a] < nums[b]; });
        auto lo = idx.cbegin();
        auto hi = prev(idx.cend());
        while (lo < hi) {
            long long sum = 1LL * nums[*lo] + nums[*hi];
            if (sum == target) return {*lo, *hi};
            sum < target ? ++lo : --hi;
        }
        return {};
    }
};
