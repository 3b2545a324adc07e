# Maxima of 1, 2, 4, 8 … neighbours; two of them that overlap cover the window.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        length, row = 1, nums
        while 2 * length <= k:
            row = [max(a, b) for a, b in zip(row, row[length:])]
            length *= 2
        return [max(a, b) for a, b in zip(row, row[k - length:])]
