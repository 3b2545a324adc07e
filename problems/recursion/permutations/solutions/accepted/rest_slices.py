# Recursion on the list without one element, with a default argument that is never changed.
class Solution:
    def permute(self, nums: List[int], prefix: List[int] = []) -> List[List[int]]:
        if not nums:
            return [prefix]
        return [p for i, x in enumerate(nums) for p in self.permute(nums[:i] + nums[i + 1:], prefix + [x])]
