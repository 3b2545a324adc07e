// Appends one list to the other and sorts: right, and quick enough for the sizes allowed.
static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        nums1.insert(nums1.end(), nums2.begin(), nums2.end());
        sort(nums1.begin(), nums1.end());
        int n = nums1.size();
        return n % 2 ? nums1[n / 2] : ((double)nums1[n / 2 - 1] + nums1[n / 2]) / 2;
    }
};
