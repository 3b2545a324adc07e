# A heap of what is in the tank before each station, and the least of them.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        heap, level = [], 0
        for i in range(len(gas)):
            heapq.heappush(heap, (level, i))
            level += gas[i] - cost[i]
        return heap[0][1] if level >= 0 else -1
