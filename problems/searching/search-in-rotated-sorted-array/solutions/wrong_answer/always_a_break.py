# Looks for a break between neighbours and searches nothing when there is none.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        for k in range(1, len(nums)):
            if nums[k - 1] > nums[k]:
                for low, high in ((0, k), (k, len(nums))):
                    i = bisect.bisect_left(nums, target, low, high)
                    if i < high and nums[i] == target:
                        return i
        return -1
