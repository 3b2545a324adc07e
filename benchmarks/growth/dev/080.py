# problem: sorting/sort-an-array
# time: O(n log n)
# memory: O(1)
# note: heap sort in the list that is given and returned
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        def sift(i, size):
            while True:
                big, left = i, 2 * i + 1
                if left < size and nums[left] > nums[big]:
                    big = left
                if left + 1 < size and nums[left + 1] > nums[big]:
                    big = left + 1
                if big == i:
                    return
                nums[i], nums[big] = nums[big], nums[i]
                i = big

        n = len(nums)
        for i in reversed(range(n // 2)):
            sift(i, n)
        for end in range(n - 1, 0, -1):
            nums[0], nums[end] = nums[end], nums[0]
            sift(0, end)
        return nums
