# Sorted, so that equal numbers stand side by side. A number that equals the one before it extends only those subsets that
# the one before has just made; the others have been extended by its twin.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found: List[List[int]] = [[]]
        made_from = 0
        for k, value in enumerate(nums):
            first = made_from if k and value == nums[k - 1] else 0
            made_from = len(found)
            found += [[*subset, value] for subset in found[first:]]
        return found
