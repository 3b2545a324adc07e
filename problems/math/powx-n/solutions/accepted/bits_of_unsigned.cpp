// The bits of the exponent, read as an unsigned number, in which the least one has an opposite.
class Solution {
public:
    double myPow(double x, int n) {
        unsigned bits = n < 0 ? 0u - (unsigned)n : (unsigned)n;
        double ans = 1.0;
        while (bits) {
            if (bits & 1) {
                ans = ans * x;
            }
            x = x * x;
            bits >>= 1;
        }
        if (n < 0) ans = 1.0 / ans;
        return ans;
    }
};
