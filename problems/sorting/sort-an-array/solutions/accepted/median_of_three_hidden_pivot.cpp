// Quicksort with a median of three that waits beside the last element, and insertion sort for short parts.
class Solution {
    static int median3(vector<int>& a, int left, int right) {
        int center = (left + right) / 2;
        if (a[center] < a[left]) swap(a[left], a[center]);
        if (a[right] < a[left]) swap(a[left], a[right]);
        if (a[right] < a[center]) swap(a[center], a[right]);
        swap(a[center], a[right - 1]);
        return a[right - 1];
    }
    static void quick(vector<int>& a, int left, int right) {
        if (left + 10 <= right) {
            int pivot = median3(a, left, right), i = left, j = right - 1;
            while (true) {
                while (a[++i] < pivot) {}
                while (pivot < a[--j]) {}
                if (i >= j) break;
                swap(a[i], a[j]);
            }
            swap(a[i], a[right - 1]);
            quick(a, left, i - 1);
            quick(a, i + 1, right);
        } else {
            for (int p = left + 1; p <= right; p++)
                for (int j = p; j > left && a[j] < a[j - 1]; j--) swap(a[j], a[j - 1]);
        }
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        quick(nums, 0, (int)nums.size() - 1);
        return nums;
    }
};
