# A heap with the heaviest stone on top (weights negated) plays each round: two come out, and what remains goes back.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        pile = [-weight for weight in stones]
        heapify(pile)
        while len(pile) > 1:
            heaviest = heappop(pile)
            if heaviest < pile[0]:
                heapreplace(pile, heaviest - pile[0])
            else:
                heappop(pile)
        return -pile[0] if pile else 0
