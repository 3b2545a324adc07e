// For each value in order a copy of the list is sorted, to count how often that value is in it.
class Solution {
    int times(vector<int> nums, int value) {
        sort(nums.begin(), nums.end());
        auto [from, to] = equal_range(nums.begin(), nums.end(), value);
        return to - from;
    }

public:
    int singleNumber(vector<int>& nums) {
        for (int value : set<int>(nums.begin(), nums.end()))
            if (times(nums, value) == 1) return value;
        return 0;
    }
};
