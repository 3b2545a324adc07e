# A class.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return Solution
