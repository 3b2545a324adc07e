# A memo for each list of balloons that are left: there are exponentially many.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        @cache
        def most(left):
            best = 0
            padded = (1, *left, 1)
            for i in range(1, len(padded) - 1):
                coins = padded[i - 1] * padded[i] * padded[i + 1]
                best = max(best, coins + most(left[: i - 1] + left[i:]))
            return best

        return most(tuple(nums))
