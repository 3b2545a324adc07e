// The k-th smallest of both lists, dropping k / 2 elements at each step; an overload of the main method.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        int total = nums1.size() + nums2.size();
        int upper = findMedianSortedArrays(nums1, 0, nums2, 0, total / 2 + 1);
        if (total % 2) return upper;
        return (upper + findMedianSortedArrays(nums1, 0, nums2, 0, total / 2)) * 0.5;
    }

private:
    static int findMedianSortedArrays(vector<int>& a, int i, vector<int>& b, int j, int k) {
        if (i >= (int)a.size()) return b[j + k - 1];
        if (j >= (int)b.size()) return a[i + k - 1];
        if (k == 1) return min(a[i], b[j]);
        int x = i + k / 2 - 1 < (int)a.size() ? a[i + k / 2 - 1] : INT_MAX;
        int y = j + k / 2 - 1 < (int)b.size() ? b[j + k / 2 - 1] : INT_MAX;
        if (x < y) return findMedianSortedArrays(a, i + k / 2, b, j, k - k / 2);
        return findMedianSortedArrays(a, i, b, j + k / 2, k - k / 2);
    }
};
