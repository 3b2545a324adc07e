# Depth-first search through every ascending subsequence.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = 0

        def search(start, size):
            nonlocal best
            best = max(best, size)
            for i in range(start, len(nums)):
                if start == 0 or nums[start - 1] < nums[i]:
                    search(i + 1, size + 1)

        search(0, 0)
        return best
