// Goes on by ever smaller powers of two as long as the versions are good.
class Solution {
public:
    int firstBadVersion(int n) {
        long long good = 0;
        for (long long step = 1LL << 30; step > 0; step /= 2)
            if (good + step <= n && !isBadVersion(good + step)) good += step;
        return good + 1;
    }
};
