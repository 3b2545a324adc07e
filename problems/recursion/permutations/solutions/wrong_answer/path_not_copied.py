# Stores the path itself: every entry is the same list, empty in the end.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result, path = [], []

        def dfs():
            if len(path) == len(nums):
                result.append(path)
                return
            for x in nums:
                if x not in path:
                    path.append(x)
                    dfs()
                    path.pop()

        dfs()
        return result
