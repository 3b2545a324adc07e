# If there is enough in all, starts at the first station that has what its leg needs.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        for i in range(len(gas)):
            if gas[i] >= cost[i]:
                return i
        return -1
