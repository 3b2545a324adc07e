# Equal to the answer and of another type.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return [False, True]
