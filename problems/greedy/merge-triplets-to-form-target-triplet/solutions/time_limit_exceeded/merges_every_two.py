# Carries out the merges: into each harmless triplet every other harmless one.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        def fits(t):
            return t[0] <= target[0] and t[1] <= target[1] and t[2] <= target[2]

        for i in range(len(triplets)):
            current = triplets[i]
            if not fits(current):
                continue
            for other in triplets:
                if fits(other):
                    current = [max(a, b) for a, b in zip(current, other)]
            if current == target:
                return True
        return False
