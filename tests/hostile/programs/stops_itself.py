# A stopped process answers no polite signal.
# verdict: time_limit_exceeded
import os
import signal
import time


class Solution:
    def twoSum(self, nums, target):
        os.kill(os.getpid(), signal.SIGSTOP)
        while True:
            time.sleep(1)
