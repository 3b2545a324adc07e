# Counts every value between the smallest and the largest.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        counts = defaultdict(int)
        lo, hi = min(nums), max(nums)
        for v in nums:
            counts[v] += 1
        out = []
        for v in range(lo, hi + 1):
            if v in counts:
                out.extend([v] * counts[v])
        return out
