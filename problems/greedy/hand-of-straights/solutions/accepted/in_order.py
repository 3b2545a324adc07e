# The numbers in order, each of which begins as many groups as there are cards left of it.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        left = Counter(hand)
        for card in sorted(left):
            groups = left[card]
            if groups > 0:
                for wanted in range(card, card + groupSize):
                    if left[wanted] < groups:
                        return False
                    left[wanted] -= groups
        return True
