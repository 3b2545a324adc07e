# Recursion over bounds.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        def within(left, right):
            if left > right:
                return -1
            mid = left + (right - left) // 2
            if nums[mid] == target:
                return mid
            if nums[mid] > target:
                return within(left, mid - 1)
            return within(mid + 1, right)

        return within(0, len(nums) - 1)
