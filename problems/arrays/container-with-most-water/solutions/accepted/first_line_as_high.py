# For each line as the lower one: the furthest line to the left that is as high, found by bisection, and once more from the right.
class Solution:
    def maxArea(self, height):
        return max(self.to_the_left(height), self.to_the_left(height[::-1]))

    def to_the_left(self, height):
        highest = list(accumulate(height, max))
        return max(h * (i - bisect_left(highest, h)) for i, h in enumerate(height))
