# A stack of bars whose heights rise; each is measured when a bar that is not higher takes it off.
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        rising = [(-1, -1)]  # (place, height); below all bars
        for i, height in enumerate(chain(heights, (0,))):
            while rising[-1][1] >= height:
                _, top = rising.pop()
                area = top * (i - rising[-1][0] - 1)
                if area > best:
                    best = area
            rising.append((i, height))
        return best
