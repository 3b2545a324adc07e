# Forgets that the maximum leaves the window at some time.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        best = max(nums[:k])
        res = [best]
        for x in nums[k:]:
            best = max(best, x)
            res.append(best)
        return res
