# A hundred thousand causes.
# verdict: runtime_error
class Solution:
    def twoSum(self, nums, target):
        error = None
        for i in range(100_000):
            new = ValueError(i)
            new.__cause__ = error
            error = new
        raise error
