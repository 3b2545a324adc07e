// Maxima from both ends of blocks as long as the window: a window is the end of one block and the beginning of the next.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        int n = nums.size();
        vector<int> from_left(nums), from_right(nums), ans(n - k + 1);
        for (int i = 1; i < n; ++i)
            if (i % k) from_left[i] = max(from_left[i], from_left[i - 1]);
        for (int i = n - 2; i >= 0; --i)
            if ((i + 1) % k) from_right[i] = max(from_right[i], from_right[i + 1]);
        for (int i = 0; i + k <= n; ++i) ans[i] = max(from_right[i], from_left[i + k - 1]);
        return ans;
    }
};
