# Bubble sort whose flag only remembers the last comparison of a pass.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        for end in range(len(nums) - 1, 0, -1):
            swapped = False
            for j in range(end):
                swapped = nums[j] > nums[j + 1]
                if swapped:
                    nums[j], nums[j + 1] = nums[j + 1], nums[j]
            if not swapped:
                break
        return nums
