// Asks about each version from the first on: more questions than are allowed.
class Solution {
public:
    int firstBadVersion(int n) {
        for (int version = 1; version < n; version++)
            if (isBadVersion(version)) return version;
        return n;
    }
};
