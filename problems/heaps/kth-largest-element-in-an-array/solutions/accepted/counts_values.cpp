// Counts each value and walks down from the largest.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        auto [least, most] = minmax_element(nums.begin(), nums.end());
        int low = *least, high = *most;
        vector<int> count(high - low + 1);
        for (int num : nums) count[num - low]++;
        for (int v = high;; v--) {
            k -= count[v - low];
            if (k <= 0) return v;
        }
    }
};
