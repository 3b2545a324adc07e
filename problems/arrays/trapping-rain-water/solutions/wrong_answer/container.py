# Takes the bars for lines: the largest container instead of all the water.
class Solution:
    def trap(self, height: List[int]) -> int:
        i, j, best = 0, len(height) - 1, 0
        while i < j:
            best = max(best, min(height[i], height[j]) * (j - i - 1))
            if height[i] < height[j]:
                i += 1
            else:
                j -= 1
        return best
