// With an even count, takes the element after the middle instead of the one before it.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1);
        all.insert(all.end(), nums2.begin(), nums2.end());
        sort(all.begin(), all.end());
        size_t mid = all.size() / 2;
        if (all.size() % 2 == 1) return all[mid];
        return (all[mid] + all[min(mid + 1, all.size() - 1)]) / 2.0;
    }
};
