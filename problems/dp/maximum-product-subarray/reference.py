# Of the pieces that end at an element, two are carried along: that of the largest product and that of the smallest.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        largest = smallest = 1
        best = nums[0]
        for value in nums:
            if value < 0:
                largest, smallest = smallest, largest
            largest = max(value, largest * value)
            smallest = min(value, smallest * value)
            if largest > best:
                best = largest
        return best
