// Everything into a balanced tree, then a walk to the middle.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        multiset<int> all(nums1.begin(), nums1.end());
        for (int v : nums2) all.insert(v);
        auto mid = next(all.begin(), (all.size() - 1) / 2);
        double median = *mid;
        if (all.size() % 2 == 0) median = (median + *++mid) / 2;
        return median;
    }
};
