# Keeps the pile in order with bisect.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        stones.sort()
        while len(stones) > 1:
            heaviest, second = stones.pop(), stones.pop()
            bisect.insort(stones, heaviest - second)
        return stones[0]
