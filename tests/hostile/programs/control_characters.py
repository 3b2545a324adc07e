# A terminal must not see this.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        raise ValueError('\x1b[2J\x07\x00\x9b31m')
