# Sorts the first two thirds, the last two thirds, and the first two thirds again: about n^2.7 steps on any input.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        def stooge(low, high):
            if nums[low] > nums[high]:
                nums[low], nums[high] = nums[high], nums[low]
            if high - low > 1:
                third = (high - low + 1) // 3
                stooge(low, high - third)
                stooge(low + third, high)
                stooge(low, high - third)

        stooge(0, len(nums) - 1)
