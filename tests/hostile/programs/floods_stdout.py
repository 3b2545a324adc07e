# Prints without end.
# verdict: output_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        while True:
            print('hello' * 1000)
