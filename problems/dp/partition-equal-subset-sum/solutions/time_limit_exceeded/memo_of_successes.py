# A memo that never keeps a failure, so that dead ends are explored again and again.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        memo = {}

        def fill(i, left):
            if left == 0:
                return True
            if left < 0 or i == len(nums):
                return False
            if memo.get((i, left)):
                return True
            memo[i, left] = fill(i + 1, left - nums[i]) or fill(i + 1, left)
            return memo[i, left]

        return sum(nums) % 2 == 0 and fill(0, sum(nums) // 2)
