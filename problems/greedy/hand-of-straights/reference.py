# A card whose smaller neighbour is not there begins a group, and there is no choice in that. From each card we walk back to the
# beginning of its run and take the groups from there on; a number that is used up is never walked over again, so no sorting.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        left = Counter(hand)
        for card in hand:
            first = card
            while left[first - 1]:
                first -= 1
            while first <= card:
                groups = left[first]
                if groups:
                    for wanted in range(first, first + groupSize):
                        if left[wanted] < groups:
                            return False
                        left[wanted] -= groups
                first += 1
        return True
