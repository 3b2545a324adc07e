// The bits of the exponent say which of x, x^2, x^4, x^8 … are factors. With 64 bits every exponent has an opposite.
class Solution {
public:
    double myPow(double x, int n) {
        double result = 1;
        for (long long left = llabs(static_cast<long long>(n)); left > 0; left /= 2) {
            if (left % 2 == 1) result *= x;
            x *= x;
        }
        return n < 0 ? 1 / result : result;
    }
};
