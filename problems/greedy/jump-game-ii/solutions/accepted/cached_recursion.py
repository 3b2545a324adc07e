# Recursion with a cache: one jump, and the fewest from where it lands.
class Solution:
    def jump(self, nums: List[int]) -> int:
        @cache
        def fewest(i):
            if i >= len(nums) - 1:
                return 0
            return 1 + min((fewest(j) for j in range(i + 1, i + nums[i] + 1)), default=inf)

        return fewest(0)
