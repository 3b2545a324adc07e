# Recursive merge sort on slices whose merge takes from the front with pop(0).
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        if len(nums) <= 1:
            return nums
        mid = len(nums) // 2
        return self.merge(self.sortArray(nums[:mid]), self.sortArray(nums[mid:]))

    def merge(self, a, b):
        res = []
        while a and b:
            if a[0] <= b[0]:
                res.append(a.pop(0))
            else:
                res.append(b.pop(0))
        return res + a + b
