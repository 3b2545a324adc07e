# Prints all the time, and hardly anything.
# verdict: time_limit_exceeded
class Solution:
    def twoSum(self, nums, target):
        while True:
            print(".", end="", flush=True)
            time.sleep(1)
