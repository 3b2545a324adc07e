// problem: sorting/sort-an-array
// time: O(n)
// memory: O(n)
// note: radix sort, three passes by bytes, 257 counters
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        vector<unsigned> a(nums.size()), b(nums.size());
        for (size_t i = 0; i < nums.size(); i++) a[i] = nums[i] + 50000u;
        for (int shift = 0; shift < 24; shift += 8) {
            array<size_t, 257> start{};
            for (unsigned x : a) start[((x >> shift) & 255) + 1]++;
            partial_sum(start.begin(), start.end(), start.begin());
            for (unsigned x : a) b[start[(x >> shift) & 255]++] = x;
            a.swap(b);
        }
        vector<int> sorted;
        sorted.reserve(a.size());
        for (unsigned x : a) sorted.push_back((int)x - 50000);
        return sorted;
    }
};
