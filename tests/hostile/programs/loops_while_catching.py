# Catches whatever comes.
# verdict: time_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        while True:
            try:
                raise ValueError
            except BaseException:
                pass
