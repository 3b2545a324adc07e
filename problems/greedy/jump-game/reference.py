# What can be reached is always the front of the list up to some place: go through it, and move that place on.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = 0
        for i, jump in enumerate(nums):
            if i > furthest:
                return False
            if i + jump > furthest:
                furthest = i + jump
        return True
