# Two calls of a helper with default arguments: first the reds to the front, then the whites behind them.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        self.gather(nums, 1, self.gather(nums))

    def gather(self, nums, colour=0, start=0):
        for i in range(start, len(nums)):
            if nums[i] == colour:
                nums[i], nums[start] = nums[start], nums[i]
                start += 1
        return start
