# Recursion over the sum so far, with an unbounded cache.
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        @lru_cache(None)
        def count(total):
            if total > target:
                return 0
            if total == target:
                return 1
            return sum(count(total + num) for num in nums)

        return count(0)
