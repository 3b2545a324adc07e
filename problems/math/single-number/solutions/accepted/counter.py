# Counts, and takes what is there least often.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return min(Counter(nums).items(), key=lambda item: item[1])[0]
