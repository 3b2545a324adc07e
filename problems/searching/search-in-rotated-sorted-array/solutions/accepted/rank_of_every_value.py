# Counts for every value how many are smaller, to put the list in order before the search.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        order = [0] * len(nums)
        for i, v in enumerate(nums):
            rank = 0
            for w in nums:
                if w < v:
                    rank += 1
            order[rank] = i
        lo, hi = 0, len(nums) - 1
        while lo <= hi:
            mid = (lo + hi) // 2
            if nums[order[mid]] == target:
                return order[mid]
            if nums[order[mid]] < target:
                lo = mid + 1
            else:
                hi = mid - 1
        return -1
