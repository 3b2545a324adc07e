# The answer is an exception that comes while it is being written down.
# verdict: runtime_error
class Late:
    def __iter__(self):
        yield 0
        raise SystemExit(0)


class Solution:
    def twoSum(self, nums, target):
        return Late()
