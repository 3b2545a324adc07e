// problem: searching/median-of-two-sorted-arrays
// time: O(n)
// memory: O(1)
// note: merged up to the middle without a list
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        size_t total = nums1.size() + nums2.size(), i = 0, j = 0;
        int previous = 0, current = 0;
        for (size_t step = 0; step <= total / 2; ++step) {
            previous = current;
            if (j == nums2.size() || (i < nums1.size() && nums1[i] < nums2[j]))
                current = nums1[i++];
            else
                current = nums2[j++];
        }
        return total & 1 ? current : (previous + current) / 2.0;
    }
};
