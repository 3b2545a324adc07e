# Extends each path by every number that it does not hold, whatever the order, and lets a set sort out the repetitions.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        seen = set()

        def dfs(path):
            seen.add(tuple(sorted(path)))
            for num in nums:
                if num not in path:
                    dfs([*path, num])

        dfs([])
        return [list(one) for one in seen]
