// problem: sorting/sort-an-array
// time: O(n log n)
// memory: O(n)
// note: bottom-up merge sort, back and forth between the list and one buffer
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        const int n = nums.size();
        vector<int> buffer(n);
        int *src = nums.data(), *dst = buffer.data();
        for (int width = 1; width < n; width *= 2) {
            for (int lo = 0; lo < n; lo += 2 * width) {
                int mid = min(lo + width, n), hi = min(lo + 2 * width, n);
                int i = lo, j = mid;
                for (int k = lo; k < hi; ++k) dst[k] = (i < mid && (j >= hi || src[i] <= src[j])) ? src[i++] : src[j++];
            }
            swap(src, dst);
        }
        return vector<int>(src, src + n);
    }
};
