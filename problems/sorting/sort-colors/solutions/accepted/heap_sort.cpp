// A general sort that knows nothing of the three values.
class Solution {
    static void siftDown(vector<int>& a, int i, int n) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[child + 1] > a[child]) child++;
            if (a[i] >= a[child]) return;
            swap(a[i], a[child]);
            i = child;
        }
    }
public:
    void sortColors(vector<int>& nums) {
        int n = nums.size();
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(nums, i, n);
        for (int end = n - 1; end > 0; end--) {
            swap(nums[0], nums[end]);
            siftDown(nums, 0, end);
        }
    }
};
