# Pops the last number before asking whether one is left.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        last = nums.pop()
        return [order[:i] + [last] + order[i:] for order in self.permute(nums) for i in range(len(order) + 1)]
