# One round. If the tank runs dry on a leg, no station since the last beginning can be the start, so begin behind that
# leg. The sum of everything says whether there is enough petrol on the ring at all.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        total = tank = start = 0
        for i, (filled, used) in enumerate(zip(gas, cost)):
            gain = filled - used
            total += gain
            tank += gain
            if tank < 0:
                tank = 0
                start = i + 1
        return start if total >= 0 else -1
