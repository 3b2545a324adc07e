# Top-down with a cache on the first and the last index of the row.
class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def row(i, last):
            if i > last:
                return 0
            return max(nums[i] + row(i + 2, last), row(i + 1, last))

        n = len(nums)
        if n == 1:
            return nums[0]
        return max(row(0, n - 2), row(1, n - 1))
