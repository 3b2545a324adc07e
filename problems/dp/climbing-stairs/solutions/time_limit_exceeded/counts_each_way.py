# Walks every way to the top and counts the arrivals.
class Solution:
    def climbStairs(self, n: int) -> int:
        self.ways = 0

        def climb(left):
            if left == 0:
                self.ways += 1
                return
            climb(left - 1)
            if left >= 2:
                climb(left - 2)

        climb(n)
        return self.ways
