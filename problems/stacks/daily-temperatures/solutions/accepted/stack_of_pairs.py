# A stack of pairs of reading and day.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        res = [0] * len(temperatures)
        stack = []
        for i, t in enumerate(temperatures):
            while stack and t > stack[-1][0]:
                _, day = stack.pop()
                res[day] = i - day
            stack.append((t, i))
        return res
