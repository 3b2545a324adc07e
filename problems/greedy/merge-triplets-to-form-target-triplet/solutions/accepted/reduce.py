# Folds all harmless triplets into one.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        def merge(a, b):
            if b[0] > target[0] or b[1] > target[1] or b[2] > target[2]:
                return a
            return [max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2])]

        return reduce(merge, triplets, [0, 0, 0]) == target
