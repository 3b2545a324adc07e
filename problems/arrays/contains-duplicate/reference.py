# A set keeps each value once: it is smaller than the list exactly if some value occurs twice.
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) < len(nums)
