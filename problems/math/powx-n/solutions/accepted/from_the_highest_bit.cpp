// From the highest bit down: square what there is, and multiply where a one stands.
class Solution {
public:
    double myPow(double x, int n) {
        const bitset<33> bits(n < 0 ? -(long long)n : n);
        double result = 1;
        for (int i = 32; i >= 0; --i) {
            result *= result;
            if (bits[i]) result *= x;
        }
        return n < 0 ? 1 / result : result;
    }
};
