// Quickselect, in the library's form: pivots as the median of three, equal elements on both sides, and a heap after too
// many bad rounds.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        const auto place = nums.begin() + (k - 1);
        nth_element(nums.begin(), place, nums.end(), greater<int>());
        return *place;
    }
};
