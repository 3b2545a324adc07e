# Counts the numbers; each of them is taken from zero times to as often as there are.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        res = [[]]
        for num, count in Counter(nums).items():
            res = [one + [num] * k for one in res for k in range(count + 1)]
        return res
