# Jumps by the root of n, then goes step by step: better than one after the other, and for a large n still too many questions.
class Solution:
    def firstBadVersion(self, n: int) -> int:
        step = max(1, math.isqrt(n))
        at = step
        while at < n and not isBadVersion(at):
            at += step
        for version in range(at - step + 1, min(at, n)):
            if isBadVersion(version):
                return version
        return min(at, n)
