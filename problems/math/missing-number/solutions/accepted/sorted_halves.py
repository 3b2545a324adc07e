# Sorts, then looks by halves for the first element that is larger than its index.
class Solution:
    def missingNumber(self, nums):
        nums.sort()
        lo, hi = 0, len(nums)
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[mid] > mid:
                hi = mid
            else:
                lo = mid + 1
        return lo
