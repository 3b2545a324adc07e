// Hoare's partition, but the recursion treats the returned place as if the pivot stood there.
class Solution {
    int partition(vector<int>& a, int lo, int hi) {
        int pivot = a[lo + (hi - lo) / 2], i = lo - 1, j = hi + 1;
        while (true) {
            do i++; while (a[i] < pivot);
            do j--; while (a[j] > pivot);
            if (i >= j) return j;
            swap(a[i], a[j]);
        }
    }
    void quick(vector<int>& a, int lo, int hi) {
        if (lo >= hi) return;
        int p = partition(a, lo, hi);
        quick(a, lo, p - 1);
        quick(a, p + 1, hi);
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        quick(nums, 0, nums.size() - 1);
        return nums;
    }
};
