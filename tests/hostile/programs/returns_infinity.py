# No index.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return [inf, -inf]
