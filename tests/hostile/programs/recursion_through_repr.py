# Recursion through C.
# verdict: runtime_error
class Deep:
    def __repr__(self):
        return repr(Deep())


class Solution:
    def twoSum(self, nums, target):
        return repr(Deep())
