// Recursion with the base squared; the least exponent is treated by itself.
class Solution {
public:
    double myPow(double x, int n) {
        if (n == 0) return 1.0;
        if (n == INT_MIN) return myPow(x * x, n / 2);
        if (n < 0) {
            n = -n;
            x = 1 / x;
        }
        if (n % 2 == 1) return x * myPow(x * x, n / 2);
        return myPow(x * x, n / 2);
    }
};
