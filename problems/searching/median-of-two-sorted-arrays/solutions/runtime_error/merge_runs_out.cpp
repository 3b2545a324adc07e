// Merges up to the middle without asking whether one of the lists has run out.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        size_t total = nums1.size() + nums2.size(), i = 0, j = 0;
        int before = 0, last = 0;
        for (size_t k = 0; k <= total / 2; k++) {
            before = last;
            last = nums1.at(i) <= nums2.at(j) ? nums1.at(i++) : nums2.at(j++);
        }
        return total % 2 ? last : (before + last) / 2.0;
    }
};
