# From the end back, always to the first place that reaches where one is.
class Solution:
    def jump(self, nums: List[int]) -> int:
        goal, jumps = len(nums) - 1, 0
        while goal:
            goal = next(i for i in range(goal) if i + nums[i] >= goal)
            jumps += 1
        return jumps
