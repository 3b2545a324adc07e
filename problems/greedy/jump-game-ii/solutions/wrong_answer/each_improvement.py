# Counts a jump at each place that reaches further than all before it.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = furthest = 0
        for i in range(len(nums) - 1):
            if i + nums[i] > furthest:
                furthest = i + nums[i]
                jumps += 1
        return jumps
