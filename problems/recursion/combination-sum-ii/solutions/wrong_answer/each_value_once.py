# Throws repeated numbers away first: no number is ever taken twice.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        found = [(0, [])]
        for value in set(candidates):
            found += [(total + value, way + [value]) for total, way in found if total + value <= target]
        return [way for total, way in found if total == target]
