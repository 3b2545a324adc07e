# Takes the largest of the harmless ones for each place, though there may be none.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        harmless = [t for t in triplets if t[0] <= target[0] and t[1] <= target[1] and t[2] <= target[2]]
        return all(max(t[i] for t in harmless) == target[i] for i in range(3))
