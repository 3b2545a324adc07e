# The library's search, over a range that is no list.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        return bisect.bisect_left(range(1, n + 1), True, key=lambda version: isBadVersion(version)) + 1
