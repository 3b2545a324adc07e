# Threads that burn CPU time and are no daemons.
# verdict: accepted
import threading


def spin():
    while True:
        pass


class Solution:
    def twoSum(self, nums, target):
        for _ in range(3):
            threading.Thread(target=spin).start()
        for i, j in combinations(range(len(nums)), 2):
            if nums[i] + nums[j] == target:
                return [i, j]
