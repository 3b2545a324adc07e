# Puts each card on a group that ends with the number before; on which one does not matter, as all of them have to go on.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        groups = defaultdict(deque)
        short = 0
        for card in sorted(hand):
            length = groups[card - 1].popleft() + 1 if groups[card - 1] else 1
            if length == 1:
                short += 1
            if length == groupSize:
                short -= 1
            else:
                groups[card].append(length)
        return short == 0
