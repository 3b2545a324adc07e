// Adds up neighbouring bits, then pairs, then groups of four, and all bytes by a product.
class Solution {
public:
    int hammingWeight(int n) {
        n -= n >> 1 & 0x55555555;
        n = (n & 0x33333333) + (n >> 2 & 0x33333333);
        n = (n + (n >> 4)) & 0x0f0f0f0f;
        return (n * 0x01010101u) >> 24;
    }
};
