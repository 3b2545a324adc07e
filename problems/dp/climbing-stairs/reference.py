# The last move comes from one step below or from two, so each count is the sum of the two before it.
class Solution:
    def climbStairs(self, n: int) -> int:
        below, here = 0, 1
        for _ in range(n):
            below, here = here, below + here
        return here
