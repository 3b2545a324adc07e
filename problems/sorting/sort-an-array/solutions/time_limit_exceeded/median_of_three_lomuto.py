# Quicksort with the median of first, middle and last as pivot, exchanged with the last element for the partition.
class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        todo = [(0, len(nums) - 1)]
        while todo:
            lo, hi = todo.pop()
            if lo >= hi:
                continue
            mid = (lo + hi) // 2
            at = sorted((lo, mid, hi), key=nums.__getitem__)[1]
            nums[at], nums[hi] = nums[hi], nums[at]
            pivot, store = nums[hi], lo
            for i in range(lo, hi):
                if nums[i] < pivot:
                    nums[i], nums[store] = nums[store], nums[i]
                    store += 1
            nums[store], nums[hi] = nums[hi], nums[store]
            todo += [(lo, store - 1), (store + 1, hi)]
        return nums
