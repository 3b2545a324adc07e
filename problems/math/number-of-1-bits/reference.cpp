// One less turns the lowest one into a zero and the zeros below it into ones, so "and" takes off the lowest one.
class Solution {
public:
    int hammingWeight(int n) {
        int ones = 0;
        for (; n != 0; n &= n - 1) ++ones;
        return ones;
    }
};
