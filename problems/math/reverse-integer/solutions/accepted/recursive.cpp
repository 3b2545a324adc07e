// Recursion that hands on what is turned round already.
class Solution {
    long go(long rest, long done) { return rest == 0 ? done : go(rest / 10, done * 10 + rest % 10); }

public:
    int reverse(int x) {
        const long result = go(labs((long)x), 0) * (x < 0 ? -1 : 1);
        return result == (int)result ? (int)result : 0;
    }
};
