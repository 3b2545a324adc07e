# Sorts the list again and takes the first element.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        nums.sort()
        return nums[0]
