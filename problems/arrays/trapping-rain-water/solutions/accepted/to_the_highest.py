# Finds the highest bar and comes up to it from both ends.
class Solution:
    def trap(self, height):
        top = height.index(max(height))
        return self.fill(height[:top]) + self.fill(height[:top:-1])

    def fill(self, bars):
        level = total = 0
        for bar in bars:
            level = max(level, bar)
            total += level - bar
        return total
