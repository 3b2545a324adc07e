# Takes what it gets.
# verdict: memory_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        found = []
        while True:
            found.append(bytearray(1 << 20))
