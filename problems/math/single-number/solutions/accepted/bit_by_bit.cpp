// Counts for each bit in how many elements it is set; where the number of them is odd, the single one has it.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        unsigned res = 0;
        for (int bit = 0; bit < 32; ++bit) {
            int ones = 0;
            for (int x : nums) ones += (static_cast<unsigned>(x) >> bit) & 1;
            if (ones % 2) res |= 1u << bit;
        }
        return static_cast<int>(res);
    }
};
