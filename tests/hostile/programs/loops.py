# Never comes back.
# verdict: time_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        while True:
            pass
