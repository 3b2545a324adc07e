# Writes into the buffers of its callers.
# verdict: runtime_error
import sys


class Solution:
    def twoSum(self, nums, target):
        frame = sys._getframe()
        while frame:
            for value in frame.f_locals.values():
                if isinstance(value, bytearray):
                    value += b'\0' * 8
            frame = frame.f_back
        return [0, 0]
