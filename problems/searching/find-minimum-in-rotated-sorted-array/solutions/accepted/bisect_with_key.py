# The library's bisection, over a key that is False before the fall and True from it on.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        return nums[bisect_left(nums, True, key=lambda value: value <= nums[-1])]
