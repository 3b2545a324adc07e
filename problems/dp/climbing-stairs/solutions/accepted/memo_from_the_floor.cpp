// Recursion from the floor upwards with a hash map as memo, by the step that is reached.
class Solution {
    unordered_map<int, int> memo;

    int ways(int at, int n) {
        if (at > n) return 0;
        if (at == n) return 1;
        if (memo.count(at)) return memo[at];
        return memo[at] = ways(at + 1, n) + ways(at + 2, n);
    }

public:
    int climbStairs(int n) { return ways(0, n); }
};
