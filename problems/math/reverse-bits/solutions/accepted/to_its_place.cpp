// Puts each set bit straight at its place, with int.
class Solution {
public:
    int reverseBits(int n) {
        int ans = 0;
        for (int i = 0; n > 0; ++i, n >>= 1) {
            if (n & 1) ans |= 1 << (31 - i);
        }
        return ans;
    }
};
