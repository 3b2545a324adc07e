// The right product, but in 32 bits, which it leaves before it is divided.
class Solution {
public:
    int uniquePaths(int m, int n) {
        unsigned paths = 1;
        for (int k = 1; k < m; ++k) paths = paths * (n - 1 + k) / k;
        return paths;
    }
};
