# Text that cannot be encoded, printed where nobody raises.
# verdict: wrong_answer
import os


class Solution:
    def twoSum(self, nums, target):
        os.write(1, b"\xed\xa0\x80")
        return ["\ud800"]
