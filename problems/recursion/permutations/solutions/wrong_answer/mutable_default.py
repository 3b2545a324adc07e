# The result is a default argument that is shared by all calls.
class Solution:
    def permute(self, nums: List[int], path: List[int] = [], result: List[List[int]] = []) -> List[List[int]]:
        if len(path) == len(nums):
            result.append(path)
        for x in nums:
            if x not in path:
                self.permute(nums, path + [x], result)
        return result
