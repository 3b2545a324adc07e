# Extends each choice by every place that it does not hold, whatever the order, and lets a set sort out the repetitions.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        seen = set()

        def dfs(places):
            seen.add(tuple(sorted(nums[i] for i in places)))
            for i in range(len(nums)):
                if i not in places:
                    dfs([*places, i])

        dfs([])
        return [list(one) for one in seen]
