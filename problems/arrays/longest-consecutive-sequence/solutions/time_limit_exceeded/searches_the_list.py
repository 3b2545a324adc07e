# Looks for the next value in the list itself.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        best = 0
        for n in nums:
            end = n
            while end in nums:
                end += 1
            best = max(best, end - n)
        return best
