# The best of two rows: the ring without its first house, and without its last. A single house belongs to neither.
class Solution:
    def rob(self, nums: List[int]) -> int:
        def row(first: int, end: int) -> int:
            before = best = 0
            for i in range(first, end):
                before, best = best, max(best, before + nums[i])
            return best

        n = len(nums)
        return nums[0] if n == 1 else max(row(0, n - 1), row(1, n))
