// Takes the richest house whose neighbours are both untouched, again and again.
class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size(), sum = 0;
        vector<int> order(n);
        iota(order.begin(), order.end(), 0);
        stable_sort(order.begin(), order.end(), [&](int a, int b) { return nums[a] > nums[b]; });
        vector<bool> taken(n + 2);
        for (int i : order) {
            if (taken[i] || taken[i + 2]) continue;
            taken[i + 1] = true;
            sum += nums[i];
        }
        return sum;
    }
};
