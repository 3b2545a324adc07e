# Its message raises.
# verdict: runtime_error
class Bad(Exception):
    def __str__(self):
        raise ValueError
    __repr__ = __str__


class Solution:
    def twoSum(self, nums, target):
        raise Bad
