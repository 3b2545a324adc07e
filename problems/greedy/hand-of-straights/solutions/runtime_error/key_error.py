# Takes for granted that the next number is among the cards.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        count = dict(Counter(hand))
        for card in sorted(count):
            while count[card] > 0:
                for i in range(card, card + groupSize):
                    count[i] -= 1
                    if count[i] < 0:
                        return False
        return True
