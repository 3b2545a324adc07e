# Tries all ways, and gives up those that are longer than the best so far.
class Solution:
    def jump(self, nums: List[int]) -> int:
        best = len(nums)

        def go(i, jumps):
            nonlocal best
            if i >= len(nums) - 1:
                best = min(best, jumps)
            elif jumps + 1 < best:
                for step in range(1, nums[i] + 1):
                    go(i + step, jumps + 1)

        go(0, 0)
        return best if len(nums) > 1 else 0
