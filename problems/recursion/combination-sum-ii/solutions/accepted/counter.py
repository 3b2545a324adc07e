# All combinations up to the target, made number by number from how often each is there.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        found = [(0, [])]
        for value, count in Counter(candidates).items():
            found = [
                (total + k * value, way + [value] * k)
                for total, way in found
                for k in range(min(count, (target - total) // value) + 1)
            ]
        return [way for total, way in found if total == target]
