# Heap sort in place, the sift written as a nested function with default arguments.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        def sift(size, i=0):
            while True:
                child = 2 * i + 1
                if child >= size:
                    return
                if child + 1 < size and nums[child + 1] > nums[child]:
                    child += 1
                if nums[i] >= nums[child]:
                    return
                nums[i], nums[child] = nums[child], nums[i]
                i = child

        for i in reversed(range(len(nums) // 2)):
            sift(len(nums), i)
        for size in range(len(nums) - 1, 0, -1):
            nums[0], nums[size] = nums[size], nums[0]
            sift(size)
        return nums
