# Would leave a process behind.
# verdict: runtime_error
import os
import time


class Solution:
    def twoSum(self, nums, target):
        if os.fork() == 0:
            while True:
                time.sleep(1)
        for i, j in combinations(range(len(nums)), 2):
            if nums[i] + nums[j] == target:
                return [i, j]
