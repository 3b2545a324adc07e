# One pass for each place, in a function of its own.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return all(self.has(triplets, target, place) for place in range(3))

    def has(self, triplets, target, place):
        for t in triplets:
            if t[place] != target[place]:
                continue
            i = (place + 1) % 3
            j = (place + 2) % 3
            if t[i] <= target[i] and t[j] <= target[j]:
                return True
        return False
