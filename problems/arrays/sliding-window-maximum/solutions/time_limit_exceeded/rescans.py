# Keeps the window in a deque, and takes its maximum when the one before has left.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        window = deque(nums[:k])
        best = max(window)
        res = [best]
        for x in nums[k:]:
            gone = window.popleft()
            window.append(x)
            if x >= best:
                best = x
            elif gone == best:
                best = max(window)
            res.append(best)
        return res
