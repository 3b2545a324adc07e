# In the sorted different values, value minus place is the same all along a run.
class Solution:
    def longestConsecutive(self, nums):
        values = sorted(set(nums))
        return max(Counter(v - i for i, v in enumerate(values)).values(), default=0)
