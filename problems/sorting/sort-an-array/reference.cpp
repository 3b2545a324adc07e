// Merge sort from below: runs of width 1, 2, 4, … are merged from one array into the other and the two change places.
// n log n comparisons on any input, one buffer, no recursion. The merge picks by arithmetic instead of a branch that
// would be mispredicted half of the time.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        const size_t n = nums.size();
        vector<int> from = nums, into(n);
        for (size_t width = 1; width < n; width *= 2) {
            for (size_t low = 0; low < n; low += 2 * width) {
                const size_t middle = min(low + width, n), high = min(low + 2 * width, n);
                merge_runs(from.data(), into.data(), low, middle, high);
            }
            swap(from, into);
        }
        return from;
    }

private:
    static void merge_runs(const int* from, int* into, size_t low, size_t middle, size_t high) {
        size_t left = low, right = middle, out = low;
        while (left < middle && right < high) {
            const int a = from[left], b = from[right];
            const bool take_right = b < a;
            into[out++] = take_right ? b : a;
            right += take_right;
            left += !take_right;
        }
        copy(from + left, from + middle, into + out);
        copy(from + right, from + high, into + out + (middle - left));
    }
};
