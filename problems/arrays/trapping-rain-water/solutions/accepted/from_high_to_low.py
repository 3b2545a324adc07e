# Takes the bars from high to low: each new one outside of the stretch so far is the lower wall of a pool.
class Solution:
    def trap(self, height: List[int]) -> int:
        before = [0]
        for h in height:
            before.append(before[-1] + h)
        order = sorted(range(len(height)), key=lambda i: -height[i])
        first = last = order[0]
        water = 0
        for i in order:
            if i < first:
                water += (first - i - 1) * height[i] - (before[first] - before[i + 1])
                first = i
            elif i > last:
                water += (i - last - 1) * height[i] - (before[i] - before[last + 1])
                last = i
        return water
