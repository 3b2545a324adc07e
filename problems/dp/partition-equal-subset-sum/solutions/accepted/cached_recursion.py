# Recursion with a cache: the number goes to the pile, or not.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        total = sum(nums)
        if total % 2:
            return False

        @lru_cache(None)
        def dfs(i, left):
            if left == 0:
                return True
            if left < 0 or i == len(nums):
                return False
            return dfs(i + 1, left - nums[i]) or dfs(i + 1, left)

        return dfs(0, total // 2)
