// Quicksort with a random pivot that gathers equal values in the middle.
class Solution {
    void sort3(vector<int>& a, int lo, int hi) {
        if (lo >= hi) return;
        int pivot = a[lo + rand() % (hi - lo + 1)];
        int lt = lo, i = lo, gt = hi;
        while (i <= gt) {
            if (a[i] < pivot) swap(a[lt++], a[i++]);
            else if (a[i] > pivot) swap(a[i], a[gt--]);
            else i++;
        }
        sort3(a, lo, lt - 1);
        sort3(a, gt + 1, hi);
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        sort3(nums, 0, nums.size() - 1);
        return nums;
    }
};
