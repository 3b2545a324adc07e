# One partition brings the reds to the front and takes the rest to be in order.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        front = 0
        for i in range(len(nums)):
            if nums[i] == 0:
                nums[i], nums[front] = nums[front], nums[i]
                front += 1
