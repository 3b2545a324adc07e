// Divides two ints, so the half is lost.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1.size() + nums2.size());
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), all.begin());
        int n = all.size();
        return (all[(n - 1) / 2] + all[n / 2]) / 2;
    }
};
