// problem: searching/search-in-rotated-sorted-array
// time: O(log n)
// memory: O(1)
// note: the pivot first, then lower_bound in one part
class Solution {
public:
    int search(vector<int>& nums, int target) {
        auto pivot = partition_point(nums.begin(), nums.end(), [&](int x) { return x >= nums.front(); });
        auto first = target >= nums.front() ? nums.begin() : pivot;
        auto last = target >= nums.front() ? pivot : nums.end();
        auto it = lower_bound(first, last, target);
        return it != last && *it == target ? it - nums.begin() : -1;
    }
};
