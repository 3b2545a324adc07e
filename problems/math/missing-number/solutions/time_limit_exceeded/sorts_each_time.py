# Sorts a copy of the list again for each number that it looks for.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        def contains(number):
            ordered = sorted(nums)
            i = bisect_left(ordered, number)
            return i < len(ordered) and ordered[i] == number

        return next(i for i in range(len(nums) + 1) if not contains(i))
