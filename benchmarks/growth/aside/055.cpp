// problem: searching/median-of-two-sorted-arrays
// time: O(log n)
// memory: O(1)
// note: the logarithm of the shorter list, at most n / 2
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int a = nums1.size(), b = nums2.size(), half = (a + b + 1) / 2;
        int lo = 0, hi = a;
        for (;;) {
            int i = (lo + hi) / 2, j = half - i;
            int l1 = i ? nums1[i - 1] : INT_MIN, r1 = i < a ? nums1[i] : INT_MAX;
            int l2 = j ? nums2[j - 1] : INT_MIN, r2 = j < b ? nums2[j] : INT_MAX;
            if (l1 > r2)
                hi = i - 1;
            else if (l2 > r1)
                lo = i + 1;
            else
                return (a + b) % 2 ? max(l1, l2) : (max(l1, l2) + min(r1, r2)) / 2.0;
        }
    }
};
