// The buffer is static and keeps the elements of earlier calls.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        static vector<int> all;
        all.insert(all.end(), nums1.begin(), nums1.end());
        all.insert(all.end(), nums2.begin(), nums2.end());
        sort(all.begin(), all.end());
        size_t n = all.size();
        return (all[(n - 1) / 2] + all[n / 2]) / 2.0;
    }
};
