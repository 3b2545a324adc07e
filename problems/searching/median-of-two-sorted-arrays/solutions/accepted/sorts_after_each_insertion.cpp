// Appends one element of the second list at a time and sorts after each.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        for (int v : nums2) {
            nums1.push_back(v);
            sort(nums1.begin(), nums1.end());
        }
        size_t n = nums1.size();
        return (nums1[(n - 1) / 2] + nums1[n / 2]) / 2.0;
    }
};
