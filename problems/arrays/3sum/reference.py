# Sorted, the other two values of a triplet lie behind its smallest; one end of the outermost pair is ruled out at each step.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums = sorted(nums)
        triplets: list[list[int]] = []
        for i, first in enumerate(nums):
            if first > 0:
                break
            if i and first == nums[i - 1]:
                continue
            left, right = i + 1, len(nums) - 1
            while left < right:
                a, b = nums[left], nums[right]
                if a + b < -first:
                    left += 1
                elif a + b > -first:
                    right -= 1
                else:
                    triplets.append([first, a, b])
                    left += 1
                    right -= 1
                    while left < right and nums[left] == a:
                        left += 1
        return triplets
