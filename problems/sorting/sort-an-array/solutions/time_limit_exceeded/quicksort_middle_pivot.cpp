// Quicksort with the middle element as pivot, swapped to the end for the partition.
class Solution {
    void quick(vector<int>& a, int lo, int hi) {
        while (lo < hi) {
            swap(a[lo + (hi - lo) / 2], a[hi]);
            int store = lo;
            for (int i = lo; i < hi; i++)
                if (a[i] < a[hi]) swap(a[store++], a[i]);
            swap(a[store], a[hi]);
            if (store - lo < hi - store) {
                quick(a, lo, store - 1);
                lo = store + 1;
            } else {
                quick(a, store + 1, hi);
                hi = store - 1;
            }
        }
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        quick(nums, 0, nums.size() - 1);
        return nums;
    }
};
