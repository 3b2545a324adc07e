# Waits for the hottest of the following days, not for the first warmer one.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        best = len(temperatures) - 1
        for i in reversed(range(len(temperatures))):
            if temperatures[best] > temperatures[i]:
                answer[i] = best - i
            else:
                best = i
        return answer
