# As for sums: only the largest product that ends here is carried along.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        here = best = nums[0]
        for x in nums[1:]:
            here = max(x, here * x)
            best = max(best, here)
        return best
