// The usual binary search over the partition, which calls itself with the lists exchanged.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int m = nums1.size(), n = nums2.size(), lo = 0, hi = m;
        while (lo <= hi) {
            int i = (lo + hi) / 2, j = (m + n + 1) / 2 - i;
            int l1 = i == 0 ? INT_MIN : nums1[i - 1], r1 = i == m ? INT_MAX : nums1[i];
            int l2 = j == 0 ? INT_MIN : nums2[j - 1], r2 = j == n ? INT_MAX : nums2[j];
            if (l1 <= r2 && l2 <= r1) {
                if ((m + n) % 2) return max(l1, l2);
                return (max(l1, l2) + min(r1, r2)) / 2.0;
            }
            if (l1 > r2) hi = i - 1;
            else lo = i + 1;
        }
        return 0.0;
    }
};
