# Exact fractions: the slowest that anybody would take.
from fractions import Fraction


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        times = [Fraction(target - p, s) for p, s in sorted(zip(position, speed), reverse=True)]
        ans, cur = 0, Fraction(0)
        for t in times:
            if t > cur:
                ans += 1
                cur = t
        return ans
