# Not the learner's Ctrl-C, and no Exception.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        raise KeyboardInterrupt
