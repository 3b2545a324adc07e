# Stores which day it is, not how long it takes until then.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        stack = []
        for i, t in enumerate(temperatures):
            while stack and temperatures[stack[-1]] < t:
                answer[stack.pop()] = i
            stack.append(i)
        return answer
