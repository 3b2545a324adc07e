# Throws repeated numbers away first: no number is ever taken twice.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        res = [[]]
        for num in set(nums):
            res += [one + [num] for one in res]
        return res
