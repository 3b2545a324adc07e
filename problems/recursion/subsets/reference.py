# The subsets of the first k numbers, and each of them once more with the next number: the list doubles n times.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found: List[List[int]] = [[]]
        for value in nums:
            found += [[*subset, value] for subset in found]
        return found
