# One pass with a dict from value to index; the partner is looked up before the value is stored.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        index_of: dict[int, int] = {}
        for i, value in enumerate(nums):
            j = index_of.get(target - value)
            if j is not None:
                return [j, i]
            index_of[value] = i
        return []
