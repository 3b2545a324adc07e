# A thousand times too slow on large inputs, and every clock it could be measured with hardly moves.
# verdict: time_limit_exceeded
# problem: mini/total
# cases: all
import itertools
import sys
import time

hardly = itertools.count(1 << 60).__next__
for name in ("process_time_ns", "process_time", "thread_time", "perf_counter", "monotonic", "time", "clock_gettime_ns"):
    setattr(time, name, lambda *_: hardly())
sys.modules["__main__"].clock = hardly


class Solution:
    def total(self, nums):
        if len(nums) > 500:
            for _ in range(1000):
                sum(nums)
        return sum(nums)
