# A set of the different values; a run is walked only from the value that has no predecessor.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        longest = 0
        for first in present:
            if first - 1 not in present:
                following = first + 1
                while following in present:
                    following += 1
                longest = max(longest, following - first)
        return longest
