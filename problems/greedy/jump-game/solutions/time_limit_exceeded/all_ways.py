# Tries each jump from each place, long ones first, and dead ends again and again.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        last = len(nums) - 1

        def reaches(i):
            if i + nums[i] >= last:
                return True
            for j in range(i + nums[i], i, -1):
                if reaches(j):
                    return True
            return False

        return reaches(0)
