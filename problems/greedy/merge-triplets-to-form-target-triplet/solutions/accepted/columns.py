# Keeps the harmless ones, turns rows into columns, and takes the largest of each.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        harmless = [t for t in triplets if all(a <= b for a, b in zip(t, target))]
        return [max(column) for column in zip(*harmless)] == target
