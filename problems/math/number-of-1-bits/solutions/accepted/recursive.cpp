// The lowest bit, and what the rest has.
class Solution {
public:
    int hammingWeight(int n) { return n == 0 ? 0 : n % 2 + hammingWeight(n / 2); }
};
