# Past every buffer of Python.
# verdict: output_limit_exceeded
import os


class Solution:
    def twoSum(self, nums, target):
        while True:
            os.write(2, b'x' * 65536)
