# problem: stacks/daily-temperatures
# time: O(n)
# memory: O(n)
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        res = [0] * len(temperatures)
        stack = []  # pairs of a reading and its day
        for day, t in enumerate(temperatures):
            while stack and stack[-1][0] < t:
                _, earlier = stack.pop()
                res[earlier] = day - earlier
            stack.append((t, day))
        return res
