# Halves the list itself: each cut copies.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        first = 0
        while nums:
            m = len(nums) // 2
            if nums[m] == target:
                return first + m
            if nums[m] < target:
                nums = nums[m + 1 :]
                first += m + 1
            else:
                nums = nums[:m]
        return -1
