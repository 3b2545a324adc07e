# Counts the colours and assigns through a slice; the return value is ignored.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        c = Counter(nums)
        nums[:] = [0] * c[0] + [1] * c[1] + [2] * c[2]
        return nums
