# For each value in order a copy of the list is sorted, to count how often that value is in it.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for value in sorted(set(nums)):
            ordered = sorted(nums)
            if bisect_right(ordered, value) - bisect_left(ordered, value) == 1:
                return value
