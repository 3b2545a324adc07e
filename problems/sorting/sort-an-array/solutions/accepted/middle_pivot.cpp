// Quicksort with the middle element as pivot; equal values go to either side.
class Solution {
    void sort(vector<int>& a, int low, int high) {
        if (low >= high) return;
        int pivot = a[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) swap(a[i++], a[j--]);
        }
        sort(a, low, j);
        sort(a, i, high);
    }

public:
    vector<int> sortArray(vector<int>& nums) {
        sort(nums, 0, (int)nums.size() - 1);
        return nums;
    }
};
