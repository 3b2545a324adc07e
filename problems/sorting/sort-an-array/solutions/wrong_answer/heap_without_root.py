# Builds the heap from below but stops before the root.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        def sift(i, size):
            while 2 * i + 1 < size:
                child = 2 * i + 1
                if child + 1 < size and nums[child + 1] > nums[child]:
                    child += 1
                if nums[i] >= nums[child]:
                    return
                nums[i], nums[child] = nums[child], nums[i]
                i = child

        for i in range(len(nums) // 2 - 1, 0, -1):
            sift(i, len(nums))
        for size in range(len(nums) - 1, 0, -1):
            nums[0], nums[size] = nums[size], nums[0]
            sift(0, size)
        return nums
