// Works in single precision, where a base close to one is one.
class Solution {
public:
    double myPow(double x, int n) {
        float base = x, result = 1;
        for (long long left = llabs((long long)n); left > 0; left /= 2) {
            if (left % 2) result *= base;
            base *= base;
        }
        return n < 0 ? 1 / result : result;
    }
};
