# Selection sort: the smallest of the rest is searched for again and again.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        n = len(nums)
        for i in range(n):
            smallest = i
            for j in range(i + 1, n):
                if nums[j] < nums[smallest]:
                    smallest = j
            nums[i], nums[smallest] = nums[smallest], nums[i]
        return nums
