# problem: arrays/two-sum
# time: O(n^2)
# memory: O(n)
# note: a slice searched for every element
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for i, x in enumerate(nums):
            rest = nums[i + 1:]
            if target - x in rest:
                return [i, rest.index(target - x) + i + 1]
