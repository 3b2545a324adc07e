// Finds the elements of rank 1, 2, 3, … one after the other; each time every distinct value is counted anew in both lists.
class Solution {
    static int of_rank(const vector<int>& all, size_t rank, const set<int>& values) {
        for (int v : values) {
            size_t count = 0;
            for (int w : all) count += w <= v;
            if (count >= rank) return v;
        }
        return 0;
    }
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1);
        all.insert(all.end(), nums2.begin(), nums2.end());
        const set<int> values(all.begin(), all.end());
        int before = 0, last = 0;
        for (size_t rank = 1; rank <= all.size() / 2 + 1; rank++) {
            before = last;
            last = of_rank(all, rank, values);
        }
        return all.size() % 2 ? last : (before + last) / 2.0;
    }
};
