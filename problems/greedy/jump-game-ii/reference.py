# Places that need as many jumps stand side by side. At the last place of such a group one more jump has to be made, and
# the next group ends at the furthest place that any of this one reaches.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = end = furthest = 0
        for i in range(len(nums) - 1):
            furthest = max(furthest, i + nums[i])
            if i == end:
                jumps += 1
                end = furthest
        return jumps
