// The library's binary search for the first element that is not larger than the last one.
class Solution {
public:
    int findMin(vector<int>& nums) {
        return *partition_point(nums.begin(), nums.end(), [&](int v) { return v > nums.back(); });
    }
};
