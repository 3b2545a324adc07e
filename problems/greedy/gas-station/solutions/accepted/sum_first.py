# First asks whether there is enough at all, then looks for the last place where the tank runs dry.
class Solution:
    def canCompleteCircuit(self, gas, cost):
        if sum(gas) - sum(cost) < 0:
            return -1
        tank, res = 0, 0
        for i in range(len(gas)):
            tank = tank + gas[i] - cost[i]
            if tank < 0:
                tank = 0
                res = i + 1
        return res
