# If there is enough in all, starts where most is left after the first leg.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        gains = [g - c for g, c in zip(gas, cost)]
        return gains.index(max(gains)) if sum(gains) >= 0 else -1
