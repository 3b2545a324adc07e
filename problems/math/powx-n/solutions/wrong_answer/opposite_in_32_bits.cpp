// Takes the opposite of n, which the least exponent does not have: it stays below zero, and no factor is taken.
class Solution {
public:
    double myPow(double x, int n) {
        const bool reciprocal = n < 0;
        int left = reciprocal ? (int)(0u - (unsigned)n) : n;
        double result = 1;
        while (left > 0) {
            if (left % 2 == 1) result *= x;
            x *= x;
            left /= 2;
        }
        return reciprocal ? 1 / result : result;
    }
};
