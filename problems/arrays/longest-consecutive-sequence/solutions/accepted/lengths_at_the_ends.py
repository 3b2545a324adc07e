# A map that holds the length of a run at both of its ends, extended by one value after the other.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        best = 0
        for n in nums:
            if n not in length:
                below = length.get(n - 1, 0)
                above = length.get(n + 1, 0)
                total = below + 1 + above
                length[n] = length[n - below] = length[n + above] = total
                best = max(best, total)
        return best
