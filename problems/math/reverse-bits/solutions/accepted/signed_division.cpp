// With int, as the site's signature is now, and with remainders instead of bits.
class Solution {
public:
    int reverseBits(int n) {
        int res = 0;
        for (int i = 0; i < 32; ++i) {
            res = res * 2 + n % 2;
            n /= 2;
        }
        return res;
    }
};
