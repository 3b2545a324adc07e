// A path is a text of m - 1 moves down and n - 1 to the right: it is known once the places of the fewer kind are. Their
// number is built up factor by factor; before each division the product is a multiple of the divisor, as it is itself a
// number of choices, times the divisor.
class Solution {
public:
    int uniquePaths(int m, int n) {
        const int fewer = min(m, n) - 1, others = max(m, n) - 1;
        long long paths = 1;
        for (int k = 1; k <= fewer; ++k) paths = paths * (others + k) / k;
        return paths;
    }
};
