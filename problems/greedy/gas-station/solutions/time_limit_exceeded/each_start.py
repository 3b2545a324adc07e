# Drives from each station until the tank runs dry, if there is enough at all.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        n = len(gas)
        if sum(gas) < sum(cost):
            return -1
        for start in range(n):
            tank = 0
            for k in range(start, start + n):
                tank += gas[k % n] - cost[k % n]
                if tank < 0:
                    break
            else:
                return start
        return -1
