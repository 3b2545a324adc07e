# Goes through all numbers from the smallest card to the largest one, whether there are such cards or not.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        count = Counter(hand)
        for card in range(min(hand), max(hand) + 1):
            groups = count.get(card, 0)
            if groups:
                for wanted in range(card, card + groupSize):
                    if count[wanted] < groups:
                        return False
                    count[wanted] -= groups
        return True
