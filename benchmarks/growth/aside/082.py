# problem: sorting/sort-colors
# time: O(n)
# memory: O(1)
# note: counts, then writes
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        counts = [0, 0, 0]
        for x in nums:
            counts[x] += 1
        i = 0
        for colour, times in enumerate(counts):
            for _ in range(times):
                nums[i] = colour
                i += 1
