# Swaps the first number to the place it names, until that place holds it already.
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        while nums[0] != nums[nums[0]]:
            home = nums[0]
            nums[0], nums[home] = nums[home], home
        return nums[0]
