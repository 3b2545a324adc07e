# Makes each jump: to the place within reach that reaches furthest.
class Solution:
    def jump(self, nums: List[int]) -> int:
        i = jumps = 0
        while i < len(nums) - 1:
            jumps += 1
            if i + nums[i] >= len(nums) - 1:
                break
            i = max(range(i + 1, i + nums[i] + 1), key=lambda j: j + nums[j])
        return jumps
