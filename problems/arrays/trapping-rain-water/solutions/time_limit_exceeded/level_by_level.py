# Cuts the row down to its outermost bars at each level and counts what is lower.
class Solution:
    def trap(self, height: List[int]) -> int:
        water, level = 0, 1
        i, j = 0, len(height) - 1
        while True:
            while i <= j and height[i] < level:
                i += 1
            while i <= j and height[j] < level:
                j -= 1
            if i >= j:
                return water
            water += sum(h < level for h in height[i:j])
            level += 1
