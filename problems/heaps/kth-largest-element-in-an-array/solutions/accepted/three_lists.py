# Quickselect with new lists: larger, equal, smaller, and a call for one of them.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        pivot = random.choice(nums)
        larger = [x for x in nums if x > pivot]
        if k <= len(larger):
            return self.findKthLargest(larger, k)
        equal = nums.count(pivot)
        if k <= len(larger) + equal:
            return pivot
        return self.findKthLargest([x for x in nums if x < pivot], k - len(larger) - equal)
