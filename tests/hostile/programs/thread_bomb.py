# Threads that wait for ever, as many as there can be.
# verdict: runtime_error
import threading


class Solution:
    def twoSum(self, nums, target):
        threading.stack_size(32768)
        forever = threading.Event()
        while True:
            threading.Thread(target=forever.wait, daemon=True).start()
