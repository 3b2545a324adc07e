# Sorts pairs of value and position and bisects them: right, and quick enough for the sizes allowed.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        pairs = sorted((v, i) for i, v in enumerate(nums))
        k = bisect_left(pairs, (target, -1))
        return pairs[k][1] if k < len(pairs) and pairs[k][0] == target else -1
