// The merge copies what is left of the right run, but forgets what is left of the left one.
class Solution {
    void mergeSort(vector<int>& a, int l, int r) {
        if (r - l < 2) return;
        int m = (l + r) / 2;
        mergeSort(a, l, m);
        mergeSort(a, m, r);
        vector<int> out;
        int i = l, j = m;
        while (i < m && j < r) out.push_back(a[i] < a[j] ? a[i++] : a[j++]);
        while (j < r) out.push_back(a[j++]);
        for (size_t k = 0; k < out.size(); k++) a[l + k] = out[k];
    }
public:
    vector<int> sortArray(vector<int>& nums) {
        mergeSort(nums, 0, nums.size());
        return nums;
    }
};
