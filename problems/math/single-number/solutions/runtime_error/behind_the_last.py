# Compares with the next element without asking whether there is one.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        i = 0
        while nums[i] == nums[i + 1]:
            i += 2
        return nums[i]
