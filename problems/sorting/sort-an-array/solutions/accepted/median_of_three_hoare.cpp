// Quicksort with the median of the first, middle and last element as pivot; equal values go to either side.
class Solution {
    void quick(vector<int>& a, int lo, int hi) {
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            int pivot = max(min(a[lo], a[mid]), min(max(a[lo], a[mid]), a[hi]));
            int i = lo, j = hi;
            while (i <= j) {
                while (a[i] < pivot) i++;
                while (a[j] > pivot) j--;
                if (i <= j) swap(a[i++], a[j--]);
            }
            if (j - lo < hi - i) {
                quick(a, lo, j);
                lo = i;
            } else {
                quick(a, i, hi);
                hi = j;
            }
        }
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        quick(nums, 0, nums.size() - 1);
        return nums;
    }
};
