# A queue of how many groups each of the last numbers began; the open ones have to go on.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        begun = deque()
        before, still_open = -1, 0
        for card, times in sorted(Counter(hand).items()):
            if (still_open > 0 and card > before + 1) or still_open > times:
                return False
            begun.append(times - still_open)
            before, still_open = card, times
            if len(begun) == groupSize:
                still_open -= begun.popleft()
        return still_open == 0
