# Merges two of the useful ones at most; it may take three.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        useful = {}
        for t in triplets:
            if all(a <= b for a, b in zip(t, target)):
                useful.setdefault(tuple(a == b for a, b in zip(t, target)), t)
        kept = list(useful.values())
        return any([max(p) for p in zip(a, b)] == target for a in kept for b in kept)
