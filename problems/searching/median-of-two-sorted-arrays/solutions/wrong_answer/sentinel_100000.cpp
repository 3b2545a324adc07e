// Stands in 100000 for what is missing behind the end of the first list: smaller than values can be.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const int BIG = 100000;
        int m = nums1.size(), n = nums2.size(), i = 0, j = 0, last = 0, before = 0;
        for (int k = 0; k <= (m + n) / 2; k++) {
            int x = i < m ? nums1[i] : BIG, y = j < n ? nums2[j] : BIG;
            before = last;
            if (j == n || x < y) last = x, i++;
            else last = y, j++;
        }
        return (m + n) % 2 ? last : (before + last) / 2.0;
    }
};
