# Bursts the smallest number between others first, then the smaller end.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        left = list(nums)
        coins = 0
        while len(left) > 2:
            i = min(range(1, len(left) - 1), key=left.__getitem__)
            coins += left[i - 1] * left[i] * left[i + 1]
            left.pop(i)
        if len(left) == 2:
            coins += left[0] * left[1]
        return coins + max(left)
