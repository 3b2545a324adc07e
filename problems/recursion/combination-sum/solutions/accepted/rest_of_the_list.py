# Hands down what is left of the list and of the target, and puts the answers together on the way back.
class Solution:
    def combinationSum(self, candidates, target):
        if target == 0:
            return [[]]
        if target < 0 or not candidates:
            return []
        first, rest = candidates[0], candidates[1:]
        with_first = [[first] + way for way in self.combinationSum(candidates, target - first)]
        return with_first + self.combinationSum(rest, target)
