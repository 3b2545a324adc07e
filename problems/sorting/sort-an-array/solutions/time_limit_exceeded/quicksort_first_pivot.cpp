// Quicksort with the first element as pivot: quadratic on sorted input.
class Solution {
    void quick(vector<int>& a, int lo, int hi) {
        if (lo >= hi) return;
        int pivot = a[lo], last = lo;
        for (int i = lo + 1; i <= hi; i++)
            if (a[i] < pivot) swap(a[++last], a[i]);
        swap(a[lo], a[last]);
        quick(a, lo, last - 1);
        quick(a, last + 1, hi);
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        quick(nums, 0, nums.size() - 1);
        return nums;
    }
};
