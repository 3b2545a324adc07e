// The last move comes from one step below or from two, so each count is the sum of the two before it. Two numbers are
// kept: the counts for the step reached and for the one above it; the addition beyond the top is never made.
class Solution {
public:
    int climbStairs(int n) {
        int here = 1, below = 0;
        for (int step = 1; step <= n; ++step) below = exchange(here, here + below);
        return here;
    }
};
