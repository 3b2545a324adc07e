# Finds the break, then bisects the part in which the target must be.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        lo, hi = 0, len(nums) - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[mid] > nums[hi]:
                lo = mid + 1
            else:
                hi = mid
        if target > nums[-1]:
            i = bisect.bisect_left(nums, target, 0, lo)
        else:
            i = bisect.bisect_left(nums, target, lo)
        return i if i < len(nums) and nums[i] == target else -1
