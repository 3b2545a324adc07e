# Uses no CPU time.
# verdict: time_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        time.sleep(3600)
