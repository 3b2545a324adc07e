# A queue of values: equal ones stay in it, so that the one that leaves can be told.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        queue = deque()
        res = []
        for i, n in enumerate(nums):
            while queue and queue[-1] < n:
                queue.pop()
            queue.append(n)
            if i >= k - 1:
                res.append(queue[0])
                if queue[0] == nums[i - k + 1]:
                    queue.popleft()
        return res
