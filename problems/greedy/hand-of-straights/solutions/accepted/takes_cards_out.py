# Takes each group out of the sorted list: quadratic, but not slow enough for a clock.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand.sort()
        while hand:
            first = hand[0]
            try:
                for i in range(groupSize):
                    hand.remove(first + i)
            except ValueError:
                return False
        return True
