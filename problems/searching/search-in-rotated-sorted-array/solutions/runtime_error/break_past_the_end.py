# Walks to the break and runs off the end of a list that has none.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        k = 1
        while nums[k - 1] < nums[k]:
            k += 1
        for low, high in ((0, k), (k, len(nums))):
            i = bisect.bisect_left(nums, target, low, high)
            if i < high and nums[i] == target:
                return i
        return -1
