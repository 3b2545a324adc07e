# Does not fit any type.
# verdict: wrong_answer
class Solution:
    def twoSum(self, nums, target):
        return [10**10_000, 1]
