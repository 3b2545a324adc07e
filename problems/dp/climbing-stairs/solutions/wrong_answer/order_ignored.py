# Adds the moves one size after the other, as for coins: the order of the moves is lost.
class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [1] + [0] * n
        for move in (1, 2):
            for step in range(move, n + 1):
                ways[step] += ways[step - move]
        return ways[n]
