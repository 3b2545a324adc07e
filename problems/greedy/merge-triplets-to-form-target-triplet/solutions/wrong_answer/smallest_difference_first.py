# Begins with the triplet nearest to the target, which may be too large, and merges what fits into it.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        start = min(triplets, key=lambda t: sum(abs(a - b) for a, b in zip(t, target)))
        for t in triplets:
            if all(a <= b for a, b in zip(t, target)):
                start = [max(a, b) for a, b in zip(start, t)]
        return start == target
