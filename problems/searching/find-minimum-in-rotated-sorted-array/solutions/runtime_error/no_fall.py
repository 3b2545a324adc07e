# Takes it for granted that the list was turned.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        k = 0
        while nums[k] < nums[k + 1]:
            k += 1
        return nums[k + 1]
