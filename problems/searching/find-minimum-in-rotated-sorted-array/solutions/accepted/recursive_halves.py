# Recursion over positions: a part that is in order begins with its least element.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        def least(lo, hi):
            if nums[lo] <= nums[hi]:
                return nums[lo]
            mid = (lo + hi) // 2
            return min(least(lo, mid), least(mid + 1, hi))

        return least(0, len(nums) - 1)
