// Recursion: the power with half of the exponent, squared, and one factor more if that was odd.
class Solution {
    double power(double x, long n) {
        if (n == 0) return 1;
        double half = power(x, n / 2);
        return n % 2 == 0 ? half * half : half * half * x;
    }

public:
    double myPow(double x, int n) {
        long m = n;
        return m < 0 ? 1.0 / power(x, -m) : power(x, m);
    }
};
