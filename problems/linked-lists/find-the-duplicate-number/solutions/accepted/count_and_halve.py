# Binary search for the number, with a count over the whole list in each step.
class Solution:
    def findDuplicate(self, nums):
        left, right = 1, len(nums) - 1
        while left < right:
            mid = (left + right) // 2
            if sum(1 for num in nums if num <= mid) > mid:
                right = mid
            else:
                left = mid + 1
        return left
