# Tries every speed.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        speed = 1
        while sum(math.ceil(pile / speed) for pile in piles) > h:
            speed += 1
        return speed
