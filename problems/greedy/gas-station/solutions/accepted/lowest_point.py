# The start lies behind the lowest point of the running sums.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        levels = list(accumulate(g - c for g, c in zip(gas, cost)))
        return (levels.index(min(levels)) + 1) % len(levels)
