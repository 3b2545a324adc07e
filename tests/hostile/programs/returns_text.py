# Text instead of a list.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return '01'
