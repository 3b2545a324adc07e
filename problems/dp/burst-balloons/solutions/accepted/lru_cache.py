# A cached function of the two balloons that still hang.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        nums = [1] + nums + [1]

        @lru_cache(maxsize=None)
        def dp(left, right):
            return max(
                (nums[left] * nums[i] * nums[right] + dp(left, i) + dp(i, right) for i in range(left + 1, right)),
                default=0,
            )

        return dp(0, len(nums) - 1)
