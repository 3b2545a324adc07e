# Floats instead of indices.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return [0.0, 1.0]
