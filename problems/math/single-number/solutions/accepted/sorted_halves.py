# Sorts, and looks by halves: before the single one pairs begin at even places, behind it at odd ones.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == nums[middle ^ 1]:
                low = middle + 1
            else:
                high = middle
        return nums[low]
