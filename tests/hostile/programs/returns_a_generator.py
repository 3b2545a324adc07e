# Is never done.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        while True:
            yield 0
