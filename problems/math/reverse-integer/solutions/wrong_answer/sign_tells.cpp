// Takes it for the sign of an overflow that the sign changes.
class Solution {
public:
    int reverse(int x) {
        unsigned bits = 0;
        for (long long n = llabs((long long)x); n > 0; n /= 10) bits = bits * 10 + n % 10;
        const int result = (int)bits;
        if (result < 0) return 0;
        return x < 0 ? -result : result;
    }
};
