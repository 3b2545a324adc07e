# Swaps the first two neighbours that are out of order and starts over from the front: cubic.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        i = 0
        while i + 1 < len(nums):
            if nums[i] > nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
                i = 0
            else:
                i += 1
