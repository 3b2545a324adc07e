# A table of how many choices among the first numbers have a plus and this sum.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        total = sum(nums)
        if target < -total or target > total or (total + target) % 2 == 1:
            return 0
        goal = (total + target) // 2
        n = len(nums)
        dp = [[0] * (goal + 1) for _ in range(n + 1)]
        dp[0][0] = 1
        for i in range(1, n + 1):
            for j in range(0, goal + 1):
                dp[i][j] = dp[i - 1][j]
                if j >= nums[i - 1]:
                    dp[i][j] += dp[i - 1][j - nums[i - 1]]
        return dp[n][goal]
