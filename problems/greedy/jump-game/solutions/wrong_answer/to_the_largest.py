# Always jumps to the largest element in reach.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        i = 0
        while i + nums[i] < len(nums) - 1:
            if nums[i] == 0:
                return False
            i = max(range(i + 1, i + nums[i] + 1), key=lambda j: nums[j])
        return True
