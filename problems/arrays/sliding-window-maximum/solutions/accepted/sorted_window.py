# The window as a sorted list, with insort and a bisection for what leaves.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        window = sorted(nums[:k])
        ans = [window[-1]]
        for i in range(k, len(nums)):
            window.pop(bisect_left(window, nums[i - k]))
            insort(window, nums[i])
            ans.append(window[-1])
        return ans
