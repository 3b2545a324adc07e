# Breadth first: the places that one more jump reaches follow the ones before.
class Solution:
    def canJump(self, nums):
        left, right = 0, 0
        while left <= right:
            if right >= len(nums) - 1:
                return True
            furthest = max(i + nums[i] for i in range(left, right + 1))
            left, right = right + 1, max(right, furthest)
        return False
