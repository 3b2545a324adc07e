// The same in one line of recursion.
class Solution {
public:
    int getSum(int a, int b) { return b == 0 ? a : getSum(a ^ b, (a & b) << 1); }
};
