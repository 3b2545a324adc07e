# Takes it for granted that a stone is left.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        while len(stones) > 1:
            stones.sort()
            y, x = stones.pop(), stones.pop()
            if y > x:
                stones.append(y - x)
        return stones[0]
