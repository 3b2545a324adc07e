# Running products of the list and of its reverse, in new lists.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        back = nums[::-1]
        for i in range(1, len(nums)):
            nums[i] *= nums[i - 1] or 1
            back[i] *= back[i - 1] or 1
        return max(nums + back)
