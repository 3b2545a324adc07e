# Halves by recursion, and asks about the neighbour as well to know when it has arrived.
# The isBadVersion API is already defined for you.
# def isBadVersion(version: int) -> bool:
class Solution:
    def firstBadVersion(self, n: int) -> int:
        def search(left, right):
            mid = left + (right - left) // 2
            if isBadVersion(mid):
                if mid == 1 or not isBadVersion(mid - 1):
                    return mid
                return search(left, mid - 1)
            return search(mid + 1, right)

        return search(1, n)
