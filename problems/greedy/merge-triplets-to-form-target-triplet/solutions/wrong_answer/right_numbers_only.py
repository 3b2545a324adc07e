# Looks for each number of the target in its place, and not at what stands beside it.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return all(any(t[i] == target[i] for t in triplets) for i in range(3))
