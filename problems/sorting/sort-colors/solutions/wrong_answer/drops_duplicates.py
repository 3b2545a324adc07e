# Goes through a set, which keeps one ball of each colour.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        nums[:] = sorted(set(nums))
