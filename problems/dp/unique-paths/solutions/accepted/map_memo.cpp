// Recursion with a map of pairs as memo.
class Solution {
    map<pair<int, int>, int> memo;

public:
    int uniquePaths(int m, int n) {
        if (m == 1 || n == 1) return 1;
        if (memo.count({m, n})) return memo[{m, n}];
        return memo[{m, n}] = uniquePaths(m - 1, n) + uniquePaths(m, n - 1);
    }
};
