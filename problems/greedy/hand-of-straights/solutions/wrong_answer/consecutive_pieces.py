# Sorts, and cuts the list into pieces; where cards are equal the groups do not lie in one piece.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand.sort()
        if len(hand) % groupSize:
            return False
        for i in range(0, len(hand), groupSize):
            if hand[i : i + groupSize] != list(range(hand[i], hand[i] + groupSize)):
                return False
        return True
