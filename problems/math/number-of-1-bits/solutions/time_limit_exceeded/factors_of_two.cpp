// n less its ones is how often two divides the product of 1 to n: counts these factors number by number.
class Solution {
public:
    int hammingWeight(int n) {
        long long twos = 0;
        for (long long i = 1; i <= n; ++i)
            for (long long k = i; k % 2 == 0; k /= 2) ++twos;
        return n - twos;
    }
};
