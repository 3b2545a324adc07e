# Looks at how long the runs of different numbers are, not at how many cards there are of each.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        numbers = sorted(set(hand))
        length = 0
        for i, card in enumerate(numbers):
            length = length + 1 if i and numbers[i - 1] == card - 1 else 1
            if length < groupSize and (i + 1 == len(numbers) or numbers[i + 1] != card + 1):
                return False
        return True
