// Jumps by the root of n, then goes step by step: better than one after the other, and for a large n still too many questions.
class Solution {
public:
    int firstBadVersion(int n) {
        const long long step = max(1LL, (long long)sqrt(n));
        long long at = step;
        while (at < n && !isBadVersion(at)) at += step;
        for (long long version = at - step + 1; version < min<long long>(at, n); version++)
            if (isBadVersion(version)) return version;
        return min<long long>(at, n);
    }
};
