# Backtracking on a path, asking the path itself which numbers are used; the result is an attribute.
class Solution:
    def permute(self, nums):
        self.res = []
        self.dfs(nums, [])
        return self.res

    def dfs(self, nums, path):
        if len(path) == len(nums):
            self.res.append(path.copy())
            return
        for x in nums:
            if x in path:
                continue
            path.append(x)
            self.dfs(nums, path)
            path.pop()
