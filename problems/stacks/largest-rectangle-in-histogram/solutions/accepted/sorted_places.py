# From the lowest bar up: each cuts the chart, and the places of the cuts are kept in order.
class Solution:
    def largestRectangleArea(self, heights):
        n = len(heights)
        cuts = SortedList([-1, n])
        best = 0
        for i in sorted(range(n), key=lambda i: heights[i]):
            at = cuts.bisect_left(i)
            best = max(best, heights[i] * (cuts[at] - cuts[at - 1] - 1))
            cuts.add(i)
        return best
