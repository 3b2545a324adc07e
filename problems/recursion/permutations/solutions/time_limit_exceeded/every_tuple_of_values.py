# Goes through every tuple over the range of values, 21 to the power of n, and keeps the orders of nums.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        wanted = sorted(nums)
        return [list(values) for values in itertools.product(range(-10, 11), repeat=len(nums)) if sorted(values) == wanted]
