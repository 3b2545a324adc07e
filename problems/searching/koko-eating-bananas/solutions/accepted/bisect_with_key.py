# The library's bisection over all speeds, with whether it is quick enough for a key.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def quick(speed):
            return sum(-(-pile // speed) for pile in piles) <= h

        return 1 + bisect_left(range(1, max(piles) + 1), True, key=quick)
