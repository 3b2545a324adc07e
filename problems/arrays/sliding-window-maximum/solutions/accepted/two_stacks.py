# A queue made of two stacks, each of which knows its maximum.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        back, front = [], []
        back_max = -inf
        res = []
        for i, x in enumerate(nums):
            back.append(x)
            back_max = max(back_max, x)
            if i < k - 1:
                continue
            res.append(max(back_max, front[-1]) if front else back_max)
            if not front:
                best = -inf
                while back:
                    best = max(best, back.pop())
                    front.append(best)
                back_max = -inf
            front.pop()
        return res
