# From both ends at once: on the side whose highest bar is lower, that bar is the level, whatever stands between.
class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        highest_left = highest_right = water = 0
        while left <= right:
            if height[left] <= height[right]:
                bar = height[left]
                if bar > highest_left:
                    highest_left = bar
                else:
                    water += highest_left - bar
                left += 1
            else:
                bar = height[right]
                if bar > highest_right:
                    highest_right = bar
                else:
                    water += highest_right - bar
                right -= 1
        return water
