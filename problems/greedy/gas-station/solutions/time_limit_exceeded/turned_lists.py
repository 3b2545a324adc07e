# Turns the list of gains by one place for each start and adds it up.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        gains = [g - c for g, c in zip(gas, cost)]
        for start in range(len(gains)):
            if min(accumulate(gains)) >= 0:
                return start
            gains = gains[1:] + gains[:1]
        return -1
