# Recursive with default arguments.
class Solution:
    def search(self, nums: List[int], target: int, lo: int = 0, hi: Optional[int] = None) -> int:
        if hi is None:
            hi = len(nums) - 1
        if lo > hi:
            return -1
        mid = (lo + hi) // 2
        if nums[mid] == target:
            return mid
        if nums[lo] <= nums[mid]:
            if nums[lo] <= target < nums[mid]:
                return self.search(nums, target, lo, mid - 1)
            return self.search(nums, target, mid + 1, hi)
        if nums[mid] < target <= nums[hi]:
            return self.search(nums, target, mid + 1, hi)
        return self.search(nums, target, lo, mid - 1)
