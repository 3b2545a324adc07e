// Radix sort over the bytes as if they were unsigned: negative numbers come last.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        vector<int> from = nums, into(nums.size());
        for (int shift = 0; shift < 32; shift += 8) {
            size_t start[257] = {};
            for (int v : from) start[((unsigned)v >> shift & 255) + 1]++;
            for (int b = 0; b < 256; b++) start[b + 1] += start[b];
            for (int v : from) into[start[(unsigned)v >> shift & 255]++] = v;
            swap(from, into);
        }
        return from;
    }
};
