# Two loops, and `in` for the third value, which is a third loop out of sight.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        found = set()
        for i, a in enumerate(nums):
            for j in range(i + 1, len(nums)):
                if -a - nums[j] in nums[j + 1 :]:
                    found.add(tuple(sorted((a, nums[j], -a - nums[j]))))
        return [list(t) for t in found]
