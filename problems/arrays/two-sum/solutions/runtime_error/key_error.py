# Looks the partner up without asking whether it is there.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, n in enumerate(nums):
            if seen[target - n] >= 0:
                return [seen[target - n], i]
            seen[n] = i
        return []
