// problem: sorting/sort-an-array
// time: O(n log n)
// memory: O(1)
// note: heap sort
class Solution {
    template <class It>
    static void siftDown(It first, ptrdiff_t root, ptrdiff_t size) {
        auto value = first[root];
        for (ptrdiff_t child; (child = 2 * root + 1) < size; root = child) {
            if (child + 1 < size && first[child] < first[child + 1]) ++child;
            if (first[child] <= value) break;
            first[root] = first[child];
        }
        first[root] = value;
    }

public:
    vector<int> sortArray(vector<int>& nums) {
        ptrdiff_t n = nums.size();
        for (ptrdiff_t i = n / 2; i-- > 0;) siftDown(nums.begin(), i, n);
        while (--n > 0) {
            swap(nums[0], nums[n]);
            siftDown(nums.begin(), 0, n);
        }
        return nums;
    }
};
