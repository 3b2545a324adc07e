// By way of the logarithm, with zero and the sign put aside.
class Solution {
public:
    double myPow(double x, int n) {
        if (x == 0) return 0;
        double size = exp(n * log(fabs(x)));
        return x < 0 && n % 2 != 0 ? -size : size;
    }
};
