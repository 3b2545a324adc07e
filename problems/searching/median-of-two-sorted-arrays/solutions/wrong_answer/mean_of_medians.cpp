// Takes the mean of the two medians for the median of all.
class Solution {
    double median(const vector<int>& a) {
        size_t n = a.size();
        return n % 2 ? a[n / 2] : (a[n / 2 - 1] + a[n / 2]) / 2.0;
    }
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.empty()) return median(nums2);
        if (nums2.empty()) return median(nums1);
        return (median(nums1) + median(nums2)) / 2;
    }
};
