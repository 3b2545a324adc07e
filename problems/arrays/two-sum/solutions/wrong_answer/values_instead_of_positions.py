# Returns the two values, not where they stand.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for n in nums:
            if target - n in seen:
                return [target - n, n]
            seen.add(n)
        return []
