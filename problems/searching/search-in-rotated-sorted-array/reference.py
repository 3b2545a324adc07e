# Binary search: one side of the middle is always in order, and its two ends tell whether the target can be there.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            value = nums[middle]
            if value == target:
                return middle
            if nums[low] <= value:
                if nums[low] <= target < value:
                    high = middle - 1
                else:
                    low = middle + 1
            elif value < target <= nums[high]:
                low = middle + 1
            else:
                high = middle - 1
        return -1
