// A bitset, turned from both ends.
class Solution {
public:
    uint32_t reverseBits(uint32_t n) {
        bitset<32> bits(n);
        for (int i = 0, j = 31; i < j; ++i, --j) {
            bool t = bits[i];
            bits[i] = bits[j];
            bits[j] = t;
        }
        return bits.to_ulong();
    }
};
