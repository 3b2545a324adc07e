// The lower half of all elements is a front part of each list. Binary search over the shorter list for the length of its
// part; the other list supplies the rest. O(log min(m, n)) steps, no extra memory.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const vector<int>& a = nums1.size() <= nums2.size() ? nums1 : nums2;
        const vector<int>& b = nums1.size() <= nums2.size() ? nums2 : nums1;
        const size_t total = a.size() + b.size(), half = (total + 1) / 2;

        // The smallest i such that a[i], the first element of a that is left out, is not below the last one taken of b.
        size_t low = 0, high = a.size();
        while (low < high) {
            const size_t i = (low + high) / 2;
            if (a[i] < b[half - i - 1]) low = i + 1;
            else high = i;
        }
        const size_t i = low, j = half - i;

        const int below = max(i > 0 ? a[i - 1] : INT_MIN, j > 0 ? b[j - 1] : INT_MIN);
        if (total % 2 == 1) return below;
        const int above = min(i < a.size() ? a[i] : INT_MAX, j < b.size() ? b[j] : INT_MAX);
        return (below + above) / 2.0;
    }
};
