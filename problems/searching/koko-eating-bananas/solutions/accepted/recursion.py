# Recursion over bounds, the lower of which is the mean by the hour.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def least(slow, fast):
            if slow == fast:
                return fast
            middle = (slow + fast) // 2
            if sum([(pile + middle - 1) // middle for pile in piles]) > h:
                return least(middle + 1, fast)
            return least(slow, middle)

        return least(max(1, sum(piles) // h), max(piles))
