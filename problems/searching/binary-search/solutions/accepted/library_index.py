# The list's own search, which walks: right, and quick enough for the sizes allowed.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return nums.index(target) if target in nums else -1
